package io.ytterby.console.workbench;

import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.form.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an officer may do upon a measurement. Which of them can be done now, the case says; whether it may, the API. */
enum Decision {
    /** Nothing was found against the goods: the result of the inspection order. */
    CONFORMS,
    HOLD,
    SAMPLE,
    /** The goods are not what was declared: the result of the inspection order. */
    REFUSE;

    private static final Map<Decision, List<String>> FIELDS = Map.of(
            CONFORMS, List.of("note"),
            HOLD, List.of("note", "ground", "reviewBy"),
            SAMPLE, List.of("note", "seal", "place", "takenAt"),
            REFUSE, List.of("note"));

    private static final Map<String, String> POINTERS = Map.of(
            "/finding", "note",
            "/reason", "note",
            "/description", "note",
            "/ground", "ground",
            "/reviewBy", "reviewBy",
            "/sealNumber", "seal",
            "/place", "place",
            "/takenAt", "takenAt",
            "/declarationId", "note");

    static Optional<Decision> of(String code) {
        for (var decision : values()) if (decision.code().equals(code)) return Optional.of(decision);
        return Optional.empty();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isResult() {
        return this == CONFORMS || this == REFUSE;
    }

    /** Which field of the form each pointer of the API means. */
    static Map<String, String> pointers() {
        return POINTERS;
    }

    /** The fields that are left empty and may not be; when to review a hold may be left to the office's rule. */
    List<String> missing(Form form) {
        var missing = new ArrayList<String>();
        for (var field : FIELDS.getOrDefault(this, List.of()))
            if (!field.equals("reviewBy") && form.typed(field).isEmpty()) missing.add(field);
        return missing;
    }

    /**
     * The change as the API takes it.
     *
     * @param verdict the measurement's own word, which a result against the goods repeats
     * @param order on which a result is recorded; empty for what needs none
     */
    Send send(Form form, String declaration, String verdict, String order) {
        return switch (this) {
            case CONFORMS, REFUSE ->
                Send.post("/api/inspection/v1/orders/" + order + ":result", result(form, verdict), form.key());
            case HOLD -> Send.post("/api/inspection/v1/holds", hold(form, declaration), form.key());
            case SAMPLE -> Send.post("/api/inspection/v1/samples", sample(form, declaration, order), form.key());
        };
    }

    private Map<String, Object> result(Form form, String verdict) {
        return Map.of("outcome", outcome(verdict), "finding", typed(form, "note"));
    }

    private static Map<String, Object> hold(Form form, String declaration) {
        var body = new LinkedHashMap<String, Object>();
        body.put("declarationId", declaration);
        body.put("ground", typed(form, "ground"));
        body.put("reason", typed(form, "note"));
        form.typed("reviewBy").ifPresent(by -> body.put("reviewBy", Moment.forApi(by)));
        return body;
    }

    private static Map<String, Object> sample(Form form, String declaration, String order) {
        var body = new LinkedHashMap<String, Object>();
        body.put("declarationId", declaration);
        if (!order.isEmpty()) body.put("orderId", order);
        body.put("description", typed(form, "note"));
        body.put("sealNumber", typed(form, "seal"));
        body.put("place", typed(form, "place"));
        body.put("takenAt", Moment.forApi(typed(form, "takenAt")));
        return body;
    }

    private static String typed(Form form, String field) {
        return form.typed(field).orElse("");
    }

    /** An alarm of the analysis is repeated by the officer who confirms it; without one the goods are discrepant. */
    private String outcome(String verdict) {
        if (this == CONFORMS) return "CONFORMS";
        return isAlarm(verdict) ? verdict : "DISCREPANT";
    }

    private static boolean isAlarm(String verdict) {
        return verdict.equals("DISCREPANT") || verdict.equals("CONTROLLED_ELEMENT_FOUND");
    }
}
