package io.ytterby.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ytterby.kit.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageRequestTest {
    private static final PageRequest FIRST = new PageRequest(100, null);

    @Test
    void a_key_is_read_as_what_it_was_written_from() {
        var id = UUID.fromString("7d1b2a30-0000-4000-8000-000000000000");

        assertThat(FIRST.next(PageRequest.encoded(id.toString())).after(UUID::fromString))
                .contains(id);
        assertThat(FIRST.after(UUID::fromString)).isEmpty();
    }

    @Test
    void a_list_of_numbers_begins_before_all_of_them_or_behind_all_where_the_newest_is_first() {
        var second = FIRST.next(PageRequest.encoded("17"));

        assertThat(List.of(FIRST.afterNumber(), second.afterNumber())).containsExactly(0L, 17L);
        assertThat(List.of(FIRST.beforeNumber(), second.beforeNumber())).containsExactly(Long.MAX_VALUE, 17L);
    }

    @Test
    void a_token_of_another_list_is_refused_in_the_same_words_whatever_it_should_be() {
        var foreign = FIRST.next(PageRequest.encoded("of another list"));
        List<Function<String, ?>> readers = List.of(UUID::fromString, LocalDate::parse, Long::parseLong);

        for (var reader : readers)
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> foreign.after(reader))
                    .satisfies(refused -> assertThat(refused.problem().errors())
                            .singleElement()
                            .satisfies(error -> {
                                assertThat(error.pointer()).isEqualTo("?pageToken");
                                assertThat(error.detail()).contains("unchanged");
                            }));
    }
}
