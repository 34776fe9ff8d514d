package io.ytterby.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageProblemsTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "28P01", "25006", "53100", "53300", "57P01", "58030"})
    void a_database_that_is_away_is_said_as_later_and_never_as_an_error_without_a_reason(String state) {
        var problem = OutageProblems.of(new SQLException("told by the database", state));

        assertThat(problem).map(Problem::status).contains(503);
    }
}
