package io.ytterby.console.licensing;

import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Advice on the lines and parties of a case: one word for all of them, and another where one differs. */
public record AdvicePage(Frame frame, CaseFile file, Form form, List<Target> targets) {
    /** @param field begins the names of its fields: {@code goods-1}, {@code parties-2} */
    public record Target(String field, String kind, int number, String words) {
        public String reasonField() {
            return field + "-reason";
        }
    }

    public List<String> verdicts() {
        return List.of("APPROVE", "PROVISO", "REFUSE", "NO_LICENCE_REQUIRED");
    }

    static List<Target> targets(CaseFile file) {
        var all = new ArrayList<Target>();
        for (var good : file.goods())
            all.add(new Target("goods-" + good.line(), "goods", good.line(), good.description()));
        for (var party : file.parties())
            all.add(new Target("parties-" + party.party(), "parties", party.party(), party.name()));
        return all;
    }

    /** What the API is sent: for each target its own word, or the word for all. */
    static Map<String, Object> body(List<Target> targets, Form form) {
        var body = new LinkedHashMap<String, Object>();
        form.typed("department").ifPresent(department -> body.put("department", department));
        for (var kind : List.of("goods", "parties")) {
            var lines = targets.stream()
                    .filter(target -> target.kind().equals(kind))
                    .map(target -> line(target, form))
                    .toList();
            if (!lines.isEmpty()) body.put(kind, lines);
        }
        return body;
    }

    private static Map<String, Object> line(Target target, Form form) {
        var line = new LinkedHashMap<String, Object>();
        line.put(target.kind().equals("goods") ? "line" : "party", target.number());
        line.put("advice", form.typed(target.field()).orElse(form.value("advice")));
        line.put("reason", form.typed(target.reasonField()).orElse(form.value("reason")));
        form.typed(target.field() + "-proviso")
                .or(() -> form.typed("proviso"))
                .filter(_ -> "PROVISO".equals(line.get("advice")))
                .ifPresent(proviso -> line.put("proviso", proviso));
        return line;
    }

    /** Which field each pointer of the API means. */
    static Map<String, String> fields(List<Target> targets, Form form) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("/department", "department");
        var places = new LinkedHashMap<String, Integer>();
        for (var target : targets) {
            int place = places.merge(target.kind(), 0, (before, _) -> before + 1);
            var pointer = "/" + target.kind() + "/" + place;
            fields.put(pointer + "/advice", form.typed(target.field()).isPresent() ? target.field() : "advice");
            var reason = target.reasonField();
            fields.put(pointer + "/reason", form.typed(reason).isPresent() ? reason : "reason");
            fields.put(pointer + "/proviso", "proviso");
        }
        return fields;
    }

    public String path() {
        return "/console/licensing/cases/" + file.id();
    }
}
