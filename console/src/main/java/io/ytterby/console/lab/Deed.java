package io.ytterby.console.lab;

import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.form.Moment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is done with a sample, each on a page of its own. Whether it may be done now, and by whom, the API decides. */
public enum Deed {
    HAND_OVER("/custody-events", "part kind from to place at sealNumber seal condition"),
    SPLIT(":split", "place at sealNumber seal sealA sealB condition"),
    RECEIVE(":receive", "from place at sealNumber seal condition"),
    ANALYSE("/analyses", "half instrumentId method measurementId contents"),
    VERIFY(":verify", ""),
    PUBLISH(":publish", ""),
    RETEST(":retest", "ground reason"),
    INVALIDATE(":invalidate", "reason"),
    REJECT(":reject", "reason");

    private static final Set<String> FREE = Set.of("to", "measurementId", "contents");

    private final String verb;
    private final String fields;

    Deed(String verb, String fields) {
        this.verb = verb;
        this.fields = fields;
    }

    /** As in addresses and words: {@code hand_over}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Deed> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
    }

    /** It ends or settles something: nothing is sent by one key. */
    public boolean isGrave() {
        return switch (this) {
            case VERIFY, PUBLISH, RETEST, INVALIDATE, REJECT -> true;
            default -> false;
        };
    }

    public boolean isFinal() {
        return this == INVALIDATE || this == REJECT;
    }

    /** Customs does it too. */
    private boolean isOfBoth() {
        return this == HAND_OVER || this == SPLIT || this == RETEST || this == REJECT;
    }

    /** What is at hand in a state of a sample. */
    static List<Deed> at(String state, boolean isAnalyst) {
        var all = switch (state) {
            case "sample_registered" -> List.of(SPLIT, HAND_OVER, REJECT);
            case "sample_due" -> List.of(RECEIVE, HAND_OVER, REJECT);
            case "received" -> List.of(ANALYSE, HAND_OVER, REJECT);
            case "to_be_verified" -> List.of(VERIFY, RETEST, HAND_OVER, REJECT);
            case "verified" -> List.of(PUBLISH, RETEST, INVALIDATE);
            case "published" -> List.of(RETEST, INVALIDATE);
            default -> List.<Deed>of();
        };
        return all.stream().filter(one -> isAnalyst || one.isOfBoth()).toList();
    }

    /** Of which one is made; empty where anything may be typed. */
    static List<String> choices(String field) {
        return switch (field) {
            case "part" -> List.of("WHOLE", "A", "B");
            case "half" -> List.of("A", "B");
            case "kind" -> List.of("HANDED_OVER", "OPENED", "RESEALED");
            case "seal" -> List.of("INTACT", "BROKEN", "NONE");
            case "ground" -> List.of("APPEAL", "SEIZURE", "GREY_ZONE");
            default -> List.of();
        };
    }

    /** Which field of the form each pointer of the API means. */
    Map<String, String> pointers() {
        var all = new HashMap<String, String>();
        for (var field : fields()) all.put("/" + field, field);
        if (this == ANALYSE) {
            all.put("/wtPct", "contents");
            all.put("/U", "contents");
        }
        return all;
    }

    /** The fields that are left empty and may not be. */
    List<String> missing(Form form) {
        return fields().stream()
                .filter(field -> form.typed(field).isEmpty() && !FREE.contains(field))
                .filter(field -> !(this == HAND_OVER && field.equals("sealNumber")))
                .toList();
    }

    Send send(SampleRow sample, Form form) {
        return Send.post(sample.path() + verb, body(form), form.key());
    }

    private Map<String, Object> body(Form form) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : fields()) {
            var typed = form.typed(field).orElse("");
            if (typed.isEmpty()) continue;
            if (field.equals("at")) body.put(field, Moment.forApi(typed));
            else if (field.equals("contents")) body.putAll(Found.of(typed).body());
            else body.put(field, typed);
        }
        return body;
    }
}
