package io.ytterby.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.limit.domain.Allowance;
import io.ytterby.gateway.limit.domain.DailyQuota;
import io.ytterby.gateway.limit.domain.Meters;
import io.ytterby.gateway.limit.domain.Taken;
import io.ytterby.gateway.limit.domain.Traffic;
import io.ytterby.gateway.limit.domain.Traffic.Kind;
import io.ytterby.gateway.limit.domain.Traffic.Row;
import io.ytterby.gateway.proxy.domain.PathGlob;
import io.ytterby.gateway.proxy.domain.Priority;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LimitRulesTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Allowance TEN_A_SECOND = new Allowance(10, 20);

    private final Meters meters = new Meters(1_000, 17);

    private long granted(Meters table, long name, long from, long until, long every) {
        return LongStream.iterate(from, now -> now < until, now -> now + every)
                .filter(now -> table.take(name, TEN_A_SECOND, now).granted())
                .count();
    }

    @Test
    void a_client_gets_its_burst_and_then_its_rate_and_not_one_more() {
        long name = meters.name("person", "anna", "de-rheinwerk-auto");

        long atOnce = LongStream.range(0, 100)
                .filter(any -> meters.take(name, TEN_A_SECOND, 0).granted())
                .count();
        long inTenSeconds = granted(meters, name, 1, 10 * SECOND + 2, SECOND / 1_000);

        assertThat(atOnce).isEqualTo(20);
        assertThat(inTenSeconds).isEqualTo(100);
    }

    @Test
    void a_refused_client_is_told_how_long_to_wait_and_is_served_then() {
        long name = meters.name("address", "10.0.0.1", "");
        Taken last = meters.take(name, TEN_A_SECOND, 0);
        for (int i = 1; i < 21; i++) last = meters.take(name, TEN_A_SECOND, 0);

        assertThat(last.granted()).isFalse();
        assertThat(last.waitNanos()).isEqualTo(SECOND / 10);
        assertThat(meters.look(name, TEN_A_SECOND, last.waitNanos() - 1).granted())
                .isFalse();
        assertThat(meters.take(name, TEN_A_SECOND, last.waitNanos()).granted()).isTrue();
    }

    @Test
    void what_remains_and_when_all_is_back_is_told_with_each_request() {
        long name = meters.name("person", "anna", "a");

        var first = meters.take(name, TEN_A_SECOND, 0);
        var second = meters.take(name, TEN_A_SECOND, 0);

        assertThat(first.remaining()).isEqualTo(19);
        assertThat(second.remaining()).isEqualTo(18);
        assertThat(second.fullInNanos()).isEqualTo(SECOND / 5);
    }

    @Test
    void a_million_invented_clients_take_no_more_room_and_free_nobody_who_is_at_the_limit() {
        var table = new Meters(1 << 14, 17);
        long greedy = table.name("person", "greedy", "a");
        for (int i = 0; i < 20; i++) table.take(greedy, TEN_A_SECOND, 0);

        for (int i = 0; i < 1_000_000; i++) table.take(table.name("address", "10.0.0." + i, ""), TEN_A_SECOND, 1);

        assertThat(table.take(greedy, TEN_A_SECOND, 2).granted()).isFalse();
        assertThat(table.inUse(2)).isLessThanOrEqualTo(1 << 14);
        assertThat(table.inUse(3 * SECOND)).isZero();
    }

    @Test
    void no_two_people_share_a_name_by_where_their_ids_are_parted() {
        assertThat(meters.name("person", "ab", "c")).isNotEqualTo(meters.name("person", "a", "bc"));
        assertThat(meters.name("person", "ab", "")).isNotEqualTo(meters.name("address", "ab", ""));
        assertThat(new Meters(10, 3).name("address", "10.0.0.1", ""))
                .isNotEqualTo(new Meters(10, 5).name("address", "10.0.0.1", ""));
    }

    @Test
    void an_organisation_has_its_share_of_a_day_and_a_new_one_tomorrow() {
        var quota = new DailyQuota(2);

        var left = List.of(quota.take("a", 1), quota.take("a", 1), quota.take("a", 1), quota.take("b", 1));

        assertThat(left).containsExactly(1L, 0L, -1L, 1L);
        assertThat(quota.take("a", 2)).isEqualTo(1);
    }

    @Test
    void the_first_row_that_fits_says_what_kind_of_request_it_is() {
        var report = new Kind("report", Priority.REPORT);
        var release = new Kind("release", Priority.RELEASE);
        var traffic = new Traffic(List.of(
                new Row("licensing", Set.of("POST"), PathGlob.of("/v1/reservations/**"), release),
                new Row("licensing", Set.of("GET"), PathGlob.of("/v1/figures**"), report)));

        assertThat(traffic.kind("licensing", "POST", "/v1/reservations/7:commit"))
                .isEqualTo(release);
        assertThat(traffic.kind("licensing", "GET", "/v1/figures")).isEqualTo(report);
        assertThat(traffic.kind("tracking", "GET", "/v1/figures").priority()).isEqualTo(Priority.ORDINARY);
        assertThat(traffic.kind("licensing", "GET", "/v1/reservations/7").priority())
                .isEqualTo(Priority.ORDINARY);
    }
}
