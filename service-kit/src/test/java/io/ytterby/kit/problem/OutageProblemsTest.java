package io.ytterby.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageProblemsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, acquisition: Acquisition timeout while waiting for new connection",
                "Enlisted connection used without active transaction",
                "Exception in association of connection to existing transaction",
                "Unable to enlist connection to existing transaction"
            })
    void what_the_pool_says_when_time_is_over_is_an_outage_and_no_fault_of_ours(String message) {
        assertThat(OutageProblems.of(new SQLException(message)))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
    }

    @Test
    void a_statement_that_was_closed_under_us_is_an_outage_and_any_other_wrong_state_is_not() {
        assertThat(OutageProblems.of(new SQLException("This statement has been closed.", "55000")))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
        assertThat(OutageProblems.of(new SQLException("currval of sequence is not yet defined", "55000")))
                .isEmpty();
    }

    @Test
    void what_nobody_knows_stays_a_fault_of_ours() {
        assertThat(OutageProblems.of(new SQLException("something else"))).isEmpty();
    }
}
