package io.ytterby.tracking.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.Http;
import io.ytterby.tracking.custody.app.EventMonths;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is in the store stays as it is, and lies in the month of its record. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EventStoreTest {
    @Inject
    DataSource dataSource;

    @Inject
    EventMonths months;

    @Inject
    Books books;

    @Test
    void nothing_in_the_store_is_changed_or_deleted_nor_in_one_of_its_months() {
        Http.mint(10_000);
        var month = String.format("epcis_event_%tY%<tm", LocalDate.now(ZoneOffset.UTC));

        for (var table : new String[] {"epcis_event", month, "event_identity", "epcis_event_lot", "event_context"})
            for (var change : new String[] {"DELETE FROM " + table, "TRUNCATE " + table})
                assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("permission denied");
        assertThat(books.count(month)).isPositive();
    }

    @Test
    void months_are_made_once_and_an_event_of_none_is_refused() {
        var far = LocalDate.of(2190, 3, 15);

        int made = months.make(far, far.plusMonths(1));
        int again = months.make(far, far.plusMonths(1));

        assertThat(made).isEqualTo(2);
        assertThat(again).isZero();
        assertThatThrownBy(() -> execute("""
                        INSERT INTO epcis_event (record_time, event_time, context_key, event_id, org, type, event_time_zone,
                            terms, doc) VALUES ('2199-01-01', now(), gen_random_uuid(), 'x', 'x', 'x', '+00:00', '{}', '{}')""")).hasMessageContaining("no partition of relation");
    }

    private void execute(String sql) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
