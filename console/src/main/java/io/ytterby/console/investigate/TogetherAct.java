package io.ytterby.console.investigate;

import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done to several alerts at once. */
public enum TogetherAct {
    DISMISS,
    CASE;

    /** The boxes of the list, and the hidden fields of the review. */
    static final String TICKED = "alert";

    /** As long as what a link says of its source, which it becomes for all but the first. */
    private static final Field REASON = Field.text("reason", 500);

    private static final Field BASIS = Field.choice("basis", "VERIFIED", "SUGGESTED");

    static final List<Field> NEW_CASE =
            List.of(Field.line("title", 200), Field.choice("priority", "LOW", "NORMAL", "HIGH", "URGENT"), REASON);

    static Optional<TogetherAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** As in addresses and words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Field> fields() {
        return this == DISMISS
                ? List.of(Field.text("reason", 2_000))
                : Stream.concat(NEW_CASE.stream(), Stream.of(BASIS)).toList();
    }

    /** @param into the case that it is linked to; empty where it is dismissed */
    Send change(String alert, String into, Form form) {
        var why = form.value("reason").strip();
        var key = form.keyOf(alert);
        if (this == DISMISS) return Send.post(AlertRead.API + "/" + alert + ":dismiss", Map.of("reason", why), key);
        var link = Map.of("kind", "ALERT", "ref", alert, "basis", form.value("basis"), "source", why);
        return Send.post(CaseRead.API + "/" + into + "/links", link, key);
    }
}
