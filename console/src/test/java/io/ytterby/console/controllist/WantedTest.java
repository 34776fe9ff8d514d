package io.ytterby.console.controllist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change as it is typed, sent, kept in the words of the list's file, and read again by another person. */
class WantedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_is_kept_of_a_proposal_is_asked_again_in_the_words_of_the_api() throws JsonProcessingException {
        var kept = """
            {"instrument": {"id": "MOFCOM-2026-9", "title": "T", "effective_from": "2026-12-01",
              "suspensions": [{"by": "MOFCOM-2026-8", "from": "2027-01-01", "until_inclusive": "2027-02-01"}]},
             "entries": [{"id": "9.1", "control_code": "1C999.a", "form": "metal",
              "match": {"form": "metal", "min_wt_pct": {"Dy": 0.1}, "gt_purity_pct": 99.9}}],
             "review_policies": [{"id": "RP", "if_": "to HM", "when": [{"end_user_types": ["military"]}]}]}\
            """;

        var wanted = Wanted.of(proposal(kept));

        assertThat(wanted.body()).isEqualTo(JSON.readTree("""
            {"title": "T", "effectiveFrom": "2026-12-01", "reason": "why",
             "suspensions": [{"by": "MOFCOM-2026-8", "from": "2027-01-01", "until": "2027-02-01"}],
             "entries": [{"id": "9.1", "controlCode": "1C999.a",
              "match": {"form": "metal", "minWtPct": {"Dy": 0.1}, "gtPurityPct": 99.9}}],
             "reviewPolicies": [{"id": "RP", "words": "to HM", "when": [{"endUserTypes": ["military"]}]}]}\
            """));
    }

    @Test
    void a_form_says_each_field_of_an_entry_and_leaves_out_what_nobody_typed() throws JsonProcessingException {
        var read = DraftReading.read(
                Form.with(Map.ofEntries(
                        Map.entry("id", "MOFCOM-2026-9"),
                        Map.entry("title", " T "),
                        Map.entry("e-rows", "2"),
                        Map.entry("p-rows", "0"),
                        Map.entry("e1-id", "9.1"),
                        Map.entry("e1-code", "1C999.a"),
                        Map.entry("e1-form", "metal"),
                        Map.entry("e1-families", "NdFeB， magnet making"),
                        Map.entry("e1-any", "Dy Tb"),
                        Map.entry("e1-least", "Dy 0.1, Tb: 2 %"))),
                Language.EN);

        assertThat(read.form().errors()).isEmpty();
        assertThat(read.wanted().body()).isEqualTo(JSON.readTree("""
            {"title": "T", "reexportLiability": false, "suspensions": [],
             "entries": [{"id": "9.1", "controlCode": "1C999.a", "match": {"form": "metal",
              "families": ["NdFeB", "magnet making"], "requiresAny": ["Dy", "Tb"],
              "minWtPct": {"Dy": "0.1", "Tb": "2"}}}]}\
            """));
    }

    @Test
    void lines_that_stay_are_not_sent_and_a_row_that_is_taken_out_goes() {
        var values = new HashMap<>(Map.of("id", "A", "e-rows", "1", "e1-id", "1", "e1-gone", "true"));

        var without = DraftReading.read(Form.with(values), Language.EN).wanted();
        values.put("lines", "keep");
        var kept = DraftReading.read(Form.with(values), Language.EN).wanted();

        assertThat(without.body().path("entries")).isEmpty();
        assertThat(without.hasLines()).isTrue();
        assertThat(kept.hasLines()).isFalse();
    }

    @Test
    void shares_that_are_none_are_said_at_their_field() {
        var read = DraftReading.read(
                Form.with(Map.of("id", "A", "e-rows", "1", "e1-id", "1", "e1-least", "much Dy")), Language.EN);

        assertThat(read.form().error("e1-least")).isNotEmpty();
    }

    @Test
    void a_pointer_below_a_field_lies_at_that_field() {
        var fields = Map.of("/entries/0/match/minWtPct", "e1-least", "/entries/0", "e1-id");

        assertThat(Rows.nearest("/entries/0/match/minWtPct/Xx", fields)).isEqualTo("e1-least");
        assertThat(Rows.nearest("/entries/0/usBanFamily", fields)).isEqualTo("e1-id");
        assertThat(Rows.nearest("/elsewhere", fields)).isEqualTo("/elsewhere");
    }

    private static Proposal proposal(String content) throws JsonProcessingException {
        return new Proposal(
                "p",
                1,
                "MOFCOM-2026-9",
                "why",
                "PROPOSED",
                "wu.list",
                Instant.EPOCH,
                null,
                null,
                JSON.readTree(content));
    }
}
