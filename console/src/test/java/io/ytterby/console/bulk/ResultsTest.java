package io.ytterby.console.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Refusal;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Form FORM = Form.with(Map.of("key", "k-1"));
    private static final List<Line> LINES = List.of(line("a"), line("b"), line("c"));

    private final List<Send> sent = new ArrayList<>();

    @Test
    void one_that_is_refused_keeps_none_of_the_others_from_being_done() {
        var results = Results.of(LINES, ResultsTest::change, change -> answer(change, 409));

        assertThat(results.all()).extracting(Results.Result::code).containsExactly("done", "refused", "done");
        assertThat(results.done()).isEqualTo(2);
        assertThat(results.open()).isEmpty();
    }

    @Test
    void each_has_a_key_of_its_own_that_is_the_same_when_it_is_sent_again() {
        Results.of(LINES, ResultsTest::change, change -> answer(change, 409));
        Results.of(LINES, ResultsTest::change, change -> answer(change, 409));

        assertThat(sent.subList(0, 3)).extracting(Send::key).doesNotHaveDuplicates();
        assertThat(sent.subList(3, 6)).isEqualTo(sent.subList(0, 3));
    }

    @Test
    void what_nobody_answered_may_be_sent_again_and_what_was_refused_may_not() {
        assertThat(Results.of(LINES, ResultsTest::change, change -> answer(change, 503))
                        .open())
                .extracting(Line::id)
                .containsExactly("b");
        assertThat(Results.of(LINES, ResultsTest::change, change -> answer(change, 429))
                        .open())
                .hasSize(1);
        assertThat(Results.of(LINES, ResultsTest::change, change -> answer(change, 422))
                        .open())
                .isEmpty();
    }

    @Test
    void what_is_ticked_twice_counts_once_and_too_much_is_cut() {
        var ticked = new MultivaluedHashMap<String, String>();
        ticked.addAll("alert", "x", "x", "y");
        for (int i = 0; i < 300; i++) ticked.add("alert", "n" + i);

        var ids = Plan.ticked(Form.of(ticked), "alert");

        assertThat(ids).startsWith("x", "y").hasSize(Plan.MOST);
    }

    private Answer<?> answer(Send change, int status) {
        sent.add(change);
        if (!change.path().equals("/b")) return new Answer.Given<>(NullNode.getInstance(), null, null);
        return new Answer.Refused<>(new Refusal(status, "slug", "title", "detail", List.of(), null, null));
    }

    private static Send change(Line line) {
        return Send.post("/" + line.id(), null, FORM.keyOf(line.id()));
    }

    private static Line line(String id) {
        return new Line(id, "name of " + id, "", "/console", null);
    }
}
