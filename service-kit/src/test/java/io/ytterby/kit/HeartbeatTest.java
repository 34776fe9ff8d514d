package io.ytterby.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.heartbeat.HeartbeatBook;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HeartbeatTest {
    @Inject
    HeartbeatBook book;

    @Test
    void a_quiet_service_is_heard_all_the_same() {
        Eventually.asserted(
                () -> assertThat(book.asOf(Topic.LICENSING_ORGANISATION)).isPresent());
        Instant before = book.asOf(Topic.LICENSING_ORGANISATION).orElseThrow();

        Eventually.asserted(
                () -> assertThat(book.asOf(Topic.LICENSING_ORGANISATION).orElseThrow())
                        .isAfter(before));
    }

    @Test
    void a_topic_that_nobody_has_spoken_on_has_no_age() {
        assertThat(book.asOf(Topic.TRACKING_LOT)).isEmpty();
    }
}
