package io.ytterby.console.bulk;

import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Refusal;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Carried;
import io.ytterby.console.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of each, in the order in which they were sent. */
public record Results(List<Result> all) {
    private static final int TOO_MANY_REQUESTS = 429;

    /** @param refusal why not; null if it was done */
    public record Result(Line line, @Nullable Refusal refusal) {
        public boolean isDone() {
            return refusal == null;
        }

        /** Whether the same may be sent once more, under the same key: nobody knows what became of it, or it came too fast. */
        public boolean isOpen() {
            return refusal != null && (!refusal.isSettled() || refusal.status() == TOO_MANY_REQUESTS);
        }

        /** As in the class of its badge. */
        public String tone() {
            return isDone() ? "good" : isOpen() ? "wait" : "bad";
        }

        /** As in words. */
        public String code() {
            return isDone() ? "done" : isOpen() ? "open" : "refused";
        }
    }

    public Results {
        all = List.copyOf(all);
    }

    /**
     * Sends them one by one. One that is refused keeps none of the others from being done.
     *
     * @param change of one, under a key of its own, so that the form sent twice counts once
     */
    public static Results of(List<Line> lines, Function<Line, Send> change, Function<Send, Answer<?>> sender) {
        var all = new ArrayList<Result>();
        for (var line : lines) all.add(new Result(line, refusal(sender.apply(change.apply(line)))));
        return new Results(all);
    }

    /** What one answer says. */
    public static @Nullable Refusal refusal(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var refusal) ? refusal : null;
    }

    /** The same after another that was sent before them. */
    public Results after(Result first) {
        var whole = new ArrayList<Result>();
        whole.add(first);
        whole.addAll(all);
        return new Results(whole);
    }

    public long done() {
        return all.stream().filter(Result::isDone).count();
    }

    public long refused() {
        return all.size() - done();
    }

    /** What may be sent once more. */
    public List<Line> open() {
        return all.stream().filter(Result::isOpen).map(Result::line).toList();
    }

    /** The worst of it, as in the class of a notice. */
    public String tone() {
        return refused() == 0 ? "good" : done() == 0 ? "bad" : "warn";
    }

    /** What the form had besides the things themselves, to be sent with them once more. */
    public static List<Carried> rest(Form form, String field) {
        return Carried.of(form).stream()
                .filter(one -> !one.name().equals(field))
                .toList();
    }
}
