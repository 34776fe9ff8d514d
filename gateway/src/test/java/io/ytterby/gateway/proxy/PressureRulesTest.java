package io.ytterby.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.proxy.domain.Framing;
import io.ytterby.gateway.proxy.domain.InFlight;
import io.ytterby.gateway.proxy.domain.Priority;
import io.ytterby.gateway.proxy.domain.Retries;
import io.ytterby.gateway.proxy.domain.RetryBudget;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressureRulesTest {
    private static final long SECOND = 1_000_000_000L;

    private static List<Priority> whoEnters(InFlight limit) {
        return Arrays.stream(Priority.values())
                .filter(priority -> {
                    boolean entered = limit.enter(priority);
                    if (entered) limit.leave();
                    return entered;
                })
                .toList();
    }

    @Test
    void reports_are_refused_first_then_the_rest_and_status_checks_last() {
        var limit = new InFlight(1, 100);

        var told = IntStream.of(49, 1, 29, 1, 14, 1, 4, 1)
                .mapToObj(more -> {
                    for (int i = 0; i < more; i++)
                        assertThat(limit.enter(Priority.STATUS)).isTrue();
                    return whoEnters(limit).size();
                })
                .toList();

        assertThat(told).containsExactly(4, 3, 3, 2, 2, 1, 1, 0);
        assertThat(limit.current()).isEqualTo(100);
    }

    @Test
    void a_service_that_is_too_slow_gets_less_at_once_and_wins_it_back() {
        var limit = new InFlight(8, 100);

        for (int i = 1; i <= 10; i++) limit.overloaded(i * SECOND);
        int afterTenSigns = limit.limit();
        for (int i = 11; i <= 100; i++) limit.overloaded(i * SECOND);
        int atLeast = limit.limit();
        for (int i = 0; i < 20_000; i++) limit.served(100 * SECOND);

        assertThat(afterTenSigns).isEqualTo(34);
        assertThat(atLeast).isEqualTo(8);
        assertThat(limit.limit()).isEqualTo(100);
    }

    @Test
    void a_service_that_few_ask_is_well_again_within_seconds_and_not_within_minutes() {
        var limit = new InFlight(8, 576);
        for (int i = 1; i <= 100; i++) limit.overloaded(i * SECOND);

        for (int i = 1; i <= 5; i++) limit.served(100 * SECOND + i * SECOND);
        int afterFive = limit.limit();
        for (int i = 6; i <= 20; i++) limit.served(100 * SECOND + i * SECOND);

        assertThat(afterFive).isEqualTo(24);
        assertThat(limit.limit()).isEqualTo(576);
    }

    @Test
    void a_sign_of_too_much_begins_the_second_anew() {
        var limit = new InFlight(8, 100);
        limit.overloaded(SECOND);

        limit.overloaded(SECOND * 19 / 10);
        limit.served(SECOND * 2);

        assertThat(limit.limit()).isEqualTo(81);
    }

    @Test
    void what_fails_together_is_one_sign() {
        var limit = new InFlight(8, 100);

        for (int i = 0; i < 50; i++) limit.overloaded(SECOND + i);

        assertThat(limit.limit()).isEqualTo(90);
    }

    @Test
    void retries_are_at_most_a_tenth_of_what_is_asked() {
        var budget = new RetryBudget();
        for (int i = 0; i < 10; i++) budget.spend(); // what was saved

        int retried = 0;
        for (int i = 0; i < 10_000; i++) {
            budget.earn();
            if (budget.spend()) retried++;
        }

        assertThat(retried).isEqualTo(1_000);
    }

    @ParameterizedTest(name = "{0}, reached {1}, keyed {2}, body begun {3}: {4}")
    @CsvSource({
        "GET, true, false, false, true",
        "HEAD, true, false, false, true",
        "GET, false, false, true, false",
        "POST, false, true, false, true",
        "POST, true, true, false, false",
        "POST, false, false, false, false",
        "POST, false, true, true, false",
        "PUT, false, true, false, false",
        "DELETE, false, true, false, false"
    })
    void only_what_cannot_act_twice_is_sent_again(
            String method, boolean reached, boolean keyed, boolean bodyBegun, boolean may) {
        assertThat(Retries.mayRepeat(method, reached, keyed, bodyBegun)).isEqualTo(may);
    }

    @ParameterizedTest(name = "1.0 {0}, Transfer-Encoding {1}, Content-Length {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "false, -, -, false",
                "false, chunked, -, false",
                "false, Chunked, -, false",
                "false, -, 17, false",
                "true, chunked, -, true",
                "false, chunked, 17, true",
                "false, 'identity, chunked', -, true",
                "false, xchunked, -, true",
                "false, chunked;chunked, -, true",
                "false, -, 17;17, true",
                "false, -, +17, true",
                "false, -, 0x11, true",
                "false, -, '17, 17', true",
                "false, -, 9999999999999999999, true"
            })
    void a_request_whose_end_two_servers_could_see_differently_is_doubtful(
            boolean old, String codings, String lengths, boolean doubtful) {
        assertThat(Framing.isDoubtful(old, headers(codings), headers(lengths))).isEqualTo(doubtful);
    }

    private static List<String> headers(String values) {
        return values == null ? List.of() : List.of(values.split(";", -1));
    }
}
