package io.ytterby.gateway.push.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.OrganisationId;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    void news_of_one_during_a_broadcast_is_in_the_next_turn() {
        broadcast(500);
        turns.next(25);

        turns.add(firm(300));

        assertThat(turns.next(25)).contains(firm(300));
    }

    @Test
    void who_has_waited_longest_is_in_the_next_turn_however_much_comes_later() {
        turns.add(firm(0));
        broadcast(500);

        assertThat(turns.next(2)).contains(firm(0));
    }

    @Test
    void each_is_told_once_for_all_that_came_until_then() {
        broadcast(100);
        broadcast(100);

        var told = new HashSet<OrganisationId>();
        while (!turns.isEmpty())
            turns.next(7).forEach(one -> assertThat(told.add(one)).isTrue());

        assertThat(told).hasSize(100);
    }

    @Test
    void nobody_waits_for_ever_while_others_have_news_all_the_time() {
        broadcast(100);

        var told = new HashSet<OrganisationId>();
        for (int turn = 0; turn < 40; turn++) {
            IntStream.range(0, 20).forEach(i -> turns.add(firm(i)));
            told.addAll(turns.next(10));
        }

        assertThat(told).hasSize(100);
    }

    private void broadcast(int firms) {
        IntStream.range(0, firms).forEach(i -> turns.add(firm(i)));
    }

    private static OrganisationId firm(int i) {
        return new OrganisationId("firm-" + i);
    }
}
