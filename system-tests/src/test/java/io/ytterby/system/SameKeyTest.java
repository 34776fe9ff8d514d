package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.RawClient;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** T19: a client that sends the same request many times at once. */
@Order(3)
@ExtendWith(SharedRunningPlatform.class)
class SameKeyTest {
    private static final int TWINS = 50;

    @Test
    void fifty_twins_have_one_effect_and_get_the_same_bytes(World world) throws Exception {
        var licence = world.licence(1_000_000, 1_000);
        var declaration = UUID.randomUUID();
        var body = "{\"declarationId\":\"%s\",\"line\":1,\"massMg\":10000,\"value\":{\"currency\":\"EUR\",\"minor\":1}}"
                .formatted(declaration);
        var path = "/api/licensing/v1/licences/" + licence + "/reservations";
        var key = UUID.randomUUID().toString();

        var answers = new HashSet<String>();
        try (var client = new RawClient(world);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var twins = new ArrayList<Callable<String>>();
            for (int i = 0; i < TWINS; i++) twins.add(() -> client.post(Cast.CUSTOMS, path, key, body));
            for (var twin : threads.invokeAll(twins)) answers.add(twin.get());
        }

        assertThat(answers).singleElement().asString().startsWith("201 ").contains(declaration.toString());
        assertThat(world.databases()
                        .number(
                                Part.LICENSING,
                                "SELECT count(*) FROM reservation WHERE declaration = '" + declaration + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_changes_nothing(World world) throws Exception {
        var licence = world.licence(1_000_000, 1_000);
        var path = "/api/licensing/v1/licences/" + licence + "/reservations";
        var body = "{\"declarationId\":\"%s\",\"line\":1,\"massMg\":%d,\"value\":{\"currency\":\"EUR\",\"minor\":1}}";
        var declaration = UUID.randomUUID();
        var key = UUID.randomUUID().toString();

        try (var client = new RawClient(world)) {
            assertThat(client.post(Cast.CUSTOMS, path, key, body.formatted(declaration, 10_000)))
                    .startsWith("201 ");
            assertThat(client.post(Cast.CUSTOMS, path, key, body.formatted(declaration, 20_000)))
                    .startsWith("422 ")
                    .contains("idempotency-key-reused");
        }

        assertThat(world.databases()
                        .number(
                                Part.LICENSING,
                                "SELECT reserved_mg FROM licence_line WHERE licence = '" + licence + "'"))
                .isEqualTo(10_000);
    }
}
