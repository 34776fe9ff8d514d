package io.ytterby.console.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An API of numbers, from 0 on: its token is the first number of a page. */
class ReadingTest {
    private static final Refusal AWAY = new Refusal(503, "away", "Away", "", List.of(), null, null);

    private final List<Integer> sizes = new ArrayList<>();

    @Test
    void a_hundred_are_there_first_and_the_others_as_they_are_read() {
        var reading = Reading.of(numbers(10_000), null, 5_000);

        assertThat(reading.count()).isEqualTo(100);
        assertThat(all(reading)).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
        assertThat(sizes).containsExactly(100, 1_000, 1_000, 1_000, 1_000, 900);
        assertThat(reading.goesOn()).isEqualTo("5000");
        assertThat(reading.isWhole()).isFalse();
    }

    @Test
    void it_goes_on_from_a_place_and_ends_where_the_list_does() {
        var reading = Reading.of(numbers(1_250), "1000", 1_000);

        assertThat(all(reading)).isEqualTo(IntStream.range(1_000, 1_250).boxed().toList());
        assertThat(reading.goesOn()).isNull();
        assertThat(reading.refusal()).isNull();
    }

    @Test
    void few_are_whole_and_none_is_empty() {
        assertThat(Reading.of(numbers(7), null, 5_000).isWhole()).isTrue();
        assertThat(Reading.of(numbers(7), null, 5_000).isEmpty()).isFalse();
        assertThat(Reading.of(numbers(0), null, 100).isEmpty()).isTrue();
    }

    @Test
    void what_was_read_before_a_refusal_stays_and_the_rest_can_be_asked_for_again() {
        var numbers = numbers(10_000);
        var reading = Reading.<Integer>of(
                (size, token) -> "1100".equals(token) ? new Answer.Refused<>(AWAY) : numbers.page(size, token),
                null,
                5_000);

        assertThat(all(reading)).hasSize(1_100);
        assertThat(reading.refusal()).isEqualTo(AWAY);
        assertThat(reading.goesOn()).isEqualTo("1100");
    }

    @Test
    void a_list_that_is_refused_from_its_beginning_is_a_page_of_its_own() {
        assertThatThrownBy(() -> Reading.<Integer>of((size, token) -> new Answer.Refused<>(AWAY), null, 100))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void what_is_shown_before_anything_is_known_ends_with_the_refusal() {
        var reading = Reading.<Integer>begun((size, token) -> new Answer.Refused<>(AWAY), null, 5_000);

        assertThat(reading.hasNext()).isFalse();
        assertThat(reading.count()).isZero();
        assertThat(reading.refusal()).isEqualTo(AWAY);
    }

    @Test
    void the_next_are_read_while_somebody_looks_at_the_first() throws InterruptedException {
        var asked = new CountDownLatch(2);
        var numbers = numbers(10_000);
        var reading = Reading.<Integer>begun(
                (size, token) -> {
                    asked.countDown();
                    return numbers.page(size, token);
                },
                null,
                5_000);

        assertThat(reading.next()).hasSize(100);
        assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private Reading.Source<Integer> numbers(int there) {
        return (size, token) -> {
            sizes.add(size);
            int from = token == null ? 0 : Integer.parseInt(token);
            int to = Math.min(there, from + size);
            var items = IntStream.range(from, to).boxed().toList();
            return new Answer.Given<>(new Listed<>(items, to == there ? null : String.valueOf(to)), null, null);
        };
    }

    private static List<Integer> all(Reading<Integer> reading) {
        var all = new ArrayList<Integer>();
        while (reading.hasNext()) all.addAll(reading.next());
        return all;
    }
}
