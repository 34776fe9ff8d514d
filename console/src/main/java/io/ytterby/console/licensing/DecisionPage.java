package io.ytterby.console.licensing;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.words.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The end of a case: chosen on one page, read once more on the next, and only then sent.
 *
 * @param etag the version of the case that the officer saw
 * @param reasons what a refusal may rest on
 */
public record DecisionPage(Frame frame, CaseFile file, String etag, Form form, List<DenialReason> reasons) {
    static final Map<String, String> FIELDS = Map.of(
            "/decision", "decision",
            "/denialReasons", "reason",
            "/validFrom", "from",
            "/validUntil", "until");

    /** A reason of the list that the API keeps. */
    public record DenialReason(String code, String en, String zh) {
        public String in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    static Map<String, Object> body(Form form) {
        var body = new LinkedHashMap<String, Object>();
        form.typed("decision").ifPresent(decision -> body.put("decision", decision));
        if (form.value("decision").equals("REFUSE")) body.put("denialReasons", form.values("reason"));
        form.typed("from").ifPresent(from -> body.put("validFrom", from));
        form.typed("until").ifPresent(until -> body.put("validUntil", until));
        return body;
    }

    public List<DenialReason> chosen() {
        return reasons.stream().filter(one -> form.has("reason", one.code())).toList();
    }

    public String path() {
        return "/console/licensing/cases/" + file.id();
    }

    /** The steps that end a case, with what stands in the way of each. */
    public List<CaseFile.NextStep> ends() {
        var ends = List.of("APPROVE", "REFUSE", "FIND_NO_LICENCE_REQUIRED");
        return file.nextSteps().stream()
                .filter(next -> ends.contains(next.step()))
                .toList();
    }
}
