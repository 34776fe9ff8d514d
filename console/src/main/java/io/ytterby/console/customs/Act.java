package io.ytterby.console.customs;

import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.form.Moment;
import io.ytterby.console.page.Address;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an officer does with a declaration, a hold on it, or an order to inspect it. Whether it may be done now the API decides. */
public enum Act {
    HOLD(On.DECLARATION, "holds", "ground", "reason", "reviewBy"),
    RELEASE(On.DECLARATION, "/release-requests"),
    EXIT(On.DECLARATION, ":exit"),
    CANCEL(On.DECLARATION, ":cancel", "reason"),
    LIFT(On.HOLD, ":lift", "reason"),
    EXTEND(On.HOLD, ":extend", "reviewBy", "reason"),
    SEIZE(On.HOLD, ":convert", "reason"),
    INSPECT(On.DECLARATION, "orders", "lane", "reason"),
    ASSIGN(On.ORDER, ":assign"),
    START(On.ORDER, ":start"),
    RESULT(On.ORDER, ":result", "outcome", "finding"),
    VERIFY(On.ORDER, ":verify"),
    CLOSE(On.ORDER, ":close"),
    CALL_OFF(On.ORDER, ":cancel", "reason");

    /** What it is done with. */
    public enum On {
        DECLARATION,
        HOLD,
        ORDER
    }

    /** Which field of the form each pointer of the API means. */
    static final Map<String, String> POINTERS = Map.of(
            "/ground", "ground",
            "/reason", "reason",
            "/reviewBy", "reviewBy",
            "/lane", "lane",
            "/outcome", "outcome",
            "/finding", "finding");

    private final On on;
    private final String verb;
    private final String fields;

    Act(On on, String verb, String... fields) {
        this.on = on;
        this.verb = verb;
        this.fields = String.join(" ", fields);
    }

    /** As in addresses and words: {@code call_off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    public On on() {
        return on;
    }

    public List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
    }

    public boolean asks(String field) {
        return fields().contains(field);
    }

    /** It hurts somebody or cannot be taken back: it is read once more before it is sent. */
    public boolean isReviewed() {
        return this != ASSIGN && this != START && this != INSPECT;
    }

    /** The goods or the declaration end by it. */
    public boolean isFinal() {
        return this == SEIZE || this == CANCEL;
    }

    /** Done by a second person also of the laboratory. */
    boolean isOfLaboratory() {
        return this == VERIFY || this == RESULT;
    }

    /** The fields that are left empty and may not be; the review of a new hold may be left to the law. */
    List<String> missing(Form form) {
        return fields().stream()
                .filter(field -> form.typed(field).isEmpty())
                .filter(field -> !(this == HOLD && field.equals("reviewBy")))
                .toList();
    }

    /** @param thing the id of the hold or the order; of the declaration where the act is on that */
    Send send(Form form, String declaration, String thing) {
        return Send.post(path(declaration, thing), body(form, declaration), form.key());
    }

    private String path(String declaration, String thing) {
        if (this == HOLD || this == INSPECT) return Inspection.API + verb;
        return switch (on) {
            case DECLARATION -> DeclarationRead.path(declaration) + verb;
            case HOLD -> Inspection.API + "holds/" + Address.encoded(thing) + verb;
            case ORDER -> Inspection.API + "orders/" + Address.encoded(thing) + verb;
        };
    }

    private Map<String, Object> body(Form form, String declaration) {
        var body = new LinkedHashMap<String, Object>();
        if (this == HOLD || this == INSPECT) body.put("declarationId", declaration);
        for (var field : fields())
            form.typed(field)
                    .ifPresent(typed -> body.put(field, field.equals("reviewBy") ? Moment.forApi(typed) : typed));
        return body;
    }
}
