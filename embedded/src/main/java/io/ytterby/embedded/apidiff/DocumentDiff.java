package io.ytterby.embedded.apidiff;

import static io.ytterby.embedded.apidiff.SchemaDiff.without;
import static io.ytterby.embedded.apidiff.SchemaDiff.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares two OpenAPI documents call by call: the first is what clients were promised. */
public final class DocumentDiff {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final String name;
    private final JsonNode before;
    private final JsonNode after;
    private final List<Change> changes = new ArrayList<>();

    private DocumentDiff(String name, JsonNode before, JsonNode after) {
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /** @param name of the service, which leads each place */
    public static List<Change> of(String name, JsonNode before, JsonNode after) {
        var diff = new DocumentDiff(name, before, after);
        before.path("paths").properties().forEach(path -> diff.path(path.getKey(), path.getValue()));
        after.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)
                            && !before.path("paths").path(path.getKey()).has(method))
                        diff.note(call(name, method, path.getKey()), "is new", true);
                }));
        return List.copyOf(diff.changes);
    }

    /** The same for the schema of an event, which consumers read. */
    public static List<Change> ofEvent(String name, JsonNode before, JsonNode after) {
        var changes = new ArrayList<Change>();
        new SchemaDiff(before, after, false, changes::add).compare(name, before, after);
        return List.copyOf(changes);
    }

    private static String call(String name, String method, String path) {
        return name + " " + method.toUpperCase(Locale.ROOT) + " " + path;
    }

    private void path(String path, JsonNode item) {
        item.properties().forEach(operation -> {
            if (!METHODS.contains(operation.getKey())) return;
            var where = call(name, operation.getKey(), path);
            var now = after.path("paths").path(path).path(operation.getKey());
            if (now.isMissingNode()) note(where, "is gone", false);
            else operation(where, operation.getValue(), now);
        });
    }

    private void operation(String where, JsonNode was, JsonNode is) {
        parameters(where, was.path("parameters"), is.path("parameters"));
        body(where, was.path("requestBody"), is.path("requestBody"));
        answers(where, was.path("responses"), is.path("responses"));
        roles(where, was.path("security"), is.path("security"));
        if (!was.path("deprecated").asBoolean() && is.path("deprecated").asBoolean())
            note(where, "is deprecated, until " + is.path("x-sunset").asText("some day"), true);
    }

    private void parameters(String where, JsonNode was, JsonNode is) {
        for (var parameter : was) {
            var now = find(is, parameter);
            var place = where + " " + parameter.path("in").asText() + "/"
                    + parameter.path("name").asText();
            if (now.isMissingNode()) note(place, "is gone", false);
            else {
                if (!parameter.path("required").asBoolean()
                        && now.path("required").asBoolean()) note(place, "is required now", false);
                new SchemaDiff(before, after, true, changes::add)
                        .compare(place, parameter.path("schema"), now.path("schema"));
            }
        }
        for (var parameter : is)
            if (find(was, parameter).isMissingNode())
                note(
                        where + " " + parameter.path("in").asText() + "/"
                                + parameter.path("name").asText(),
                        parameter.path("required").asBoolean() ? "is new and required" : "is new",
                        !parameter.path("required").asBoolean());
    }

    private static JsonNode find(JsonNode parameters, JsonNode wanted) {
        for (var parameter : parameters)
            if (parameter.path("name").equals(wanted.path("name"))
                    && parameter.path("in").equals(wanted.path("in"))) return parameter;
        return parameters.path("none");
    }

    private void body(String where, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean() && !was.path("required").asBoolean())
            note(where + " request", "is required now", false);
        was.path("content").properties().forEach(content -> {
            var now = is.path("content").path(content.getKey());
            if (now.isMissingNode()) note(where + " request", content.getKey() + " is no longer taken", false);
            else
                new SchemaDiff(before, after, true, changes::add)
                        .compare(where + " request", content.getValue().path("schema"), now.path("schema"));
        });
    }

    /** Of successes; a new error is no surprise to who reads problems by their type. */
    private void answers(String where, JsonNode was, JsonNode is) {
        was.properties().forEach(answer -> {
            var status = answer.getKey();
            if (!status.startsWith("2")) return;
            if (!is.has(status)) note(where, "no longer answers " + status, false);
            else
                answer.getValue().path("content").properties().forEach(content -> {
                    var now = is.path(status).path("content").path(content.getKey());
                    if (now.isMissingNode()) note(where + " " + status, content.getKey() + " is gone", false);
                    else
                        new SchemaDiff(before, after, false, changes::add)
                                .compare(
                                        where + " " + status, content.getValue().path("schema"), now.path("schema"));
                });
        });
    }

    /** An empty list of roles is everybody with a token, no requirement at all is everybody. */
    private void roles(String where, JsonNode was, JsonNode is) {
        if (was.isEmpty() && !is.isEmpty()) note(where, "needs a token now", false);
        var old = roles(was);
        var now = roles(is);
        if (was.isEmpty() || is.isEmpty() || old.equals(now)) return;
        var gone = without(old, now);
        if (old.isEmpty()) note(where, "is only for " + now + " now", false);
        else if (now.isEmpty() || gone.isEmpty()) note(where, "is for more roles: " + without(now, old), true);
        else note(where, "is no longer for " + gone, false);
    }

    private static Set<String> roles(JsonNode security) {
        var roles = new LinkedHashSet<String>();
        security.forEach(one -> one.forEach(scopes -> roles.addAll(words(scopes))));
        return roles;
    }

    private void note(String where, String what, boolean compatible) {
        changes.add(new Change(where, what, compatible));
    }
}
