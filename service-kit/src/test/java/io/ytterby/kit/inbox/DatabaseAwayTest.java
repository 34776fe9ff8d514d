package io.ytterby.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose fault it is that an event could not be applied: only its own makes it a dead letter. */
class DatabaseAwayTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "28P01", "28000", "53100", "53300", "57P01", "57P03", "58030", "25006"})
    void no_event_is_to_blame_for_a_database_that_is_gone_full_failing_or_has_a_new_password(String state) {
        var failure = new IllegalStateException(new SQLException("told by the database", state));

        assertThat(Delivery.databaseIsAway(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22P02", "P0001", "42P01"})
    void an_event_that_the_database_refuses_is_to_blame(String state) {
        var failure = new IllegalStateException(new SQLException("told by the database", state));

        assertThat(Delivery.databaseIsAway(failure)).isFalse();
    }
}
