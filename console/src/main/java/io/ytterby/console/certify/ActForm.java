package io.ytterby.console.certify;

import io.ytterby.console.form.Form;
import io.ytterby.console.form.Moment;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed on the page of an act, as the API takes it. */
final class ActForm {
    /** Which field each pointer of the API means. */
    static final Map<String, String> FIELDS = Map.of(
            "/findings", "reason",
            "/reason", "reason",
            "/conforms", "choice",
            "/decision", "choice",
            "/passed", "choice",
            "/doneAt", "moment",
            "/validAt", "moment",
            "/validFrom", "from",
            "/validUntil", "until");

    private final Act act;
    private final Language language;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private Form form;

    private ActForm(Act act, Form form, Language language) {
        this.act = act;
        this.form = form;
        this.language = language;
    }

    /** @param form with what is wrong before anybody was asked; {@code body} means nothing then */
    record Read(Form form, Map<String, Object> body) {}

    static Read read(Act act, Form typed, Language language) {
        var reading = new ActForm(act, typed, language);
        reading.choice();
        reading.reason();
        reading.moments();
        return new Read(reading.form, Map.copyOf(reading.body));
    }

    private void choice() {
        if (act.choices().isEmpty()) return;
        var chosen = form.value("choice");
        if (!act.choices().contains(chosen)) {
            wrong("choice", "certify.wrong.choice");
            return;
        }
        boolean first = chosen.equals(act.choices().getFirst());
        switch (act) {
            case ASSESS -> body.put("conforms", first);
            case AUDIT -> body.put("passed", first);
            default -> body.put("decision", first ? "ISSUE" : "REFUSE");
        }
    }

    private void reason() {
        var said = form.typed("reason");
        if (said.isEmpty()) wrong("reason", "certify.wrong.reason");
        else body.put(act == Act.ASSESS || act == Act.AUDIT ? "findings" : "reason", said.get());
    }

    private void moments() {
        switch (act.moments()) {
            case NONE -> {}
            case DONE -> {
                if (form.typed("moment").isEmpty()) wrong("moment", "certify.wrong.needed_moment");
                else moment("moment", "doneAt");
            }
            case SINCE -> moment("moment", "validAt");
            case PERIOD -> {
                moment("from", "validFrom");
                moment("until", "validUntil");
            }
        }
    }

    private void moment(String field, String name) {
        var typed = form.typed(field);
        if (typed.isEmpty()) return;
        var read = Moment.of(typed.get()).instant();
        if (read == null) wrong(field, "certify.wrong.moment");
        else body.put(name, read.toString());
    }

    private void wrong(String field, String words) {
        form = form.wrong(field, Words.say(language, words));
    }
}
