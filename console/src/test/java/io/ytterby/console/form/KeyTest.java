package io.ytterby.console.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.api.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form goes from page to page: typed, read, mended, sent, and sent again. What nobody answered must count once. */
class KeyTest {
    private static final Form TYPED = Form.with(Map.of("key", "the-key", "lotNumber", "L-1"));

    @Test
    void a_page_that_is_opened_gives_it_a_new_one() {
        assertThat(Form.EMPTY.keyOr("new")).isEqualTo("new");
    }

    @Test
    void through_the_review_and_back_it_is_the_same() {
        assertThat(TYPED.keyOr("new")).isEqualTo("the-key");
        assertThat(TYPED.wrong("lotNumber", "It is needed").keyOr("new")).isEqualTo("the-key");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 408})
    void nobody_knows_what_became_of_it_so_it_stays_the_same(int status) {
        assertThat(refused(status, "unavailable").keyOr("new")).isEqualTo("the-key");
    }

    @Test
    void what_is_still_worked_on_is_asked_for_under_the_same() {
        assertThat(refused(409, "idempotency-key-in-flight").keyOr("new")).isEqualTo("the-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid", "idempotency-key-reused"})
    void what_was_refused_is_mended_and_sent_as_another(String slug) {
        assertThat(refused(422, slug).keyOr("new")).isEqualTo("new");
    }

    /** Forms pass from a page without an answer to the review, which was not told of it. */
    @Test
    void it_is_kept_over_every_page_until_somebody_answers() {
        UnaryOperator<Form> onThePage = form -> Form.with(Map.of("key", form.keyOr("new"), "lotNumber", "L-1"));

        var unanswered = onThePage.apply(refused(503, "unavailable"));
        var read = onThePage.apply(unanswered);
        var changed = onThePage.apply(read);

        assertThat(changed.key()).isEqualTo("the-key");
    }

    @Test
    void what_no_page_of_ours_wrote_is_no_key() {
        assertThat(Form.with(Map.of("key", "a b")).keyOr("new")).isEqualTo("new");
        assertThat(Form.with(Map.of("key", "é\n")).key()).isEmpty();
        assertThat(Form.with(Map.of("key", "k".repeat(201))).key()).isEmpty();
    }

    @Test
    void the_beginning_of_another_has_its_own() {
        assertThat(TYPED.anew().keyOr("new")).isEqualTo("new");
        assertThat(TYPED.anew().value("lotNumber")).isEqualTo("L-1");
    }

    private static Form refused(int status, String slug) {
        return TYPED.refused(new Refusal(status, slug, "", "", List.of(), null, null), Map.of());
    }
}
