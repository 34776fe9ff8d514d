package io.ytterby.certification.exchange.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.data.Fields;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A CloudEvent that came, read so far that it can be handed on. */
public record Event(String id, String source, String type, ObjectNode data) {
    /** An event, or why it is none. */
    public sealed interface Reading {
        record Read(Event event) implements Reading {}

        record Malformed(String why) implements Reading {}
    }

    private static final int LONGEST_NAME = 500;

    public static Reading read(byte[] body) {
        var json = PactJson.object(body).orElse(null);
        if (json == null) return new Reading.Malformed("The body must be one JSON object within our limits.");
        var findings = new ArrayList<Finding>();
        var fields = new Fields(json, "", findings);
        if (!"1.0".equals(fields.text("specversion"))) fields.tell("specversion", "must be 1.0.");
        var id = name(fields, "id");
        var source = name(fields, "source");
        var type = name(fields, "type");
        if (fields.instant("time") == null && findings.isEmpty()) fields.tell("time", "is missing.");
        if (!(json.path("data") instanceof ObjectNode data)) {
            fields.tell("data", "must be an object.");
            return new Reading.Malformed(words(findings));
        }
        if (!findings.isEmpty()) return new Reading.Malformed(words(findings));
        return new Reading.Read(new Event(id, source, type, data));
    }

    private static String name(Fields fields, String field) {
        var text = fields.neededText(field);
        if (text.length() > LONGEST_NAME) fields.tell(field, "must have at most " + LONGEST_NAME + " characters.");
        return text;
    }

    static String words(List<Finding> findings) {
        return findings.stream()
                .limit(5)
                .map(finding -> finding.pointer() + " " + finding.detail())
                .collect(Collectors.joining(" "));
    }
}
