package io.ytterby.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The merged document as a page that needs no script: groups, a search, and each call with its examples and problems. */
final class ApiPage {
    private static final int MOST = 60;

    private final JsonNode document;
    private final Words words;

    ApiPage(JsonNode document, Words words) {
        this.document = document;
        this.words = words;
    }

    /** A call as it stands in the document. */
    private record Call(String method, String path, JsonNode operation) {
        String group() {
            return operation.path("tags").path(0).asText("other");
        }

        boolean has(String wanted) {
            var text = method + " " + path + " " + operation.path("summary").asText() + " " + group() + " "
                    + operation.path("x-roles");
            return List.of(wanted.split("\\s+", -1)).stream()
                    .allMatch(word -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    /** @param wanted words that a call must have; empty shows the groups alone */
    String html(String wanted) {
        var html = new Html(words, words.title());
        html.raw("<p><a href=\"/api-docs?lang=en\">English</a> <a href=\"/api-docs?lang=zh\">中文</a> · <a"
                        + " href=\"/api-docs/events?lang=")
                .text(words.tag())
                .raw("\">")
                .text(words.events())
                .raw("</a> · <a href=\"/problems\">")
                .text(words.problems())
                .raw("</a> · <a href=\"/q/openapi\">OpenAPI</a> · <a href=\"/q/swagger-ui/\">Swagger UI</a></p>");
        html.raw("<form action=\"/api-docs\"><input type=\"hidden\" name=\"lang\" value=\"")
                .text(words.tag())
                .raw("\"><input name=\"q\" size=\"40\" aria-label=\"")
                .text(words.search())
                .raw("\" value=\"")
                .text(wanted)
                .raw("\"> <button>")
                .text(words.search())
                .raw("</button></form>");
        if (wanted.isBlank()) groups(html);
        else calls(html, wanted);
        return html.end();
    }

    private List<Call> all() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .map(operation -> new Call(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .toList();
    }

    private void groups(Html html) {
        var groups = new TreeMap<String, Integer>();
        all().forEach(call -> groups.merge(call.group(), 1, Integer::sum));
        html.of("h2", words.groups()).raw("<nav>");
        groups.forEach((group, count) -> html.raw("<a href=\"/api-docs?lang=")
                .text(words.tag())
                .raw("&amp;q=")
                .text(URLEncoder.encode(group, StandardCharsets.UTF_8))
                .raw("\">")
                .text(group + " (" + count + ")")
                .raw("</a> "));
        html.raw("</nav>");
    }

    private void calls(Html html, String wanted) {
        var found = all().stream().filter(call -> call.has(wanted)).toList();
        if (found.isEmpty()) html.of("p", words.nothing());
        found.stream().limit(MOST).forEach(call -> show(html, call));
        if (found.size() > MOST) html.of("p", words.more());
    }

    private void show(Html html, Call call) {
        html.raw("<details><summary><code>")
                .text(call.method() + " " + call.path())
                .raw("</code> ")
                .text(call.operation().path("summary").asText())
                .raw("</summary>");
        if (call.operation().path("deprecated").asBoolean())
            html.raw("<p class=\"gone\">")
                    .text(words.deprecated() + ": "
                            + call.operation().path("x-deprecated-since").asText() + " – "
                            + call.operation().path("x-sunset").asText() + " → "
                            + call.operation().path("x-use-instead").asText())
                    .raw("</p>");
        var roles = call.operation().path("x-roles");
        html.raw("<p>")
                .text(words.roles() + ": " + (roles.isEmpty() ? words.everybody() : listed(roles)))
                .raw("</p>");
        parameters(html, call.operation().path("parameters"));
        call.operation()
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(content -> example(
                        html,
                        words.request() + " " + content.getKey(),
                        content.getValue().path("example")));
        answers(html, call.operation().path("responses"));
        html.raw("</details>");
    }

    private void parameters(Html html, JsonNode parameters) {
        if (parameters.isEmpty()) return;
        html.of("h3", words.parameters()).raw("<table>");
        for (var parameter : parameters)
            html.raw("<tr><td><code>")
                    .text(parameter.path("name").asText())
                    .raw("</code></td><td>")
                    .text(parameter.path("in").asText())
                    .raw("</td><td><code>")
                    .text(parameter.path("example").asText())
                    .raw("</code></td></tr>");
        html.raw("</table>");
    }

    private void answers(Html html, JsonNode responses) {
        html.of("h3", words.answers()).raw("<table>");
        responses.properties().forEach(answer -> {
            var problem = answer.getValue()
                    .path("content")
                    .path("application/problem+json")
                    .path("example")
                    .path("type")
                    .asText("");
            var slug = problem.substring(problem.lastIndexOf(':') + 1);
            html.raw("<tr><td>")
                    .text(answer.getKey())
                    .raw("</td><td>")
                    .text(answer.getValue().path("description").asText())
                    .raw("</td><td>");
            if (!slug.isEmpty())
                html.raw("<a href=\"/problems/")
                        .text(slug)
                        .raw("\">")
                        .text(slug)
                        .raw("</a>");
            html.raw("</td></tr>");
        });
        html.raw("</table>");
        responses
                .properties()
                .forEach(answer -> answer.getValue()
                        .path("content")
                        .properties()
                        .forEach(content -> example(
                                html,
                                answer.getKey() + " " + content.getKey(),
                                content.getValue().path("example"))));
    }

    private void example(Html html, String heading, JsonNode example) {
        if (example.isMissingNode()) return;
        html.raw("<details><summary>")
                .text(words.example() + ": " + heading)
                .raw("</summary><pre>")
                .text(example.isTextual() ? example.asText() : example.toPrettyString())
                .raw("</pre></details>");
    }

    private static String listed(JsonNode words) {
        return words.valueStream().map(JsonNode::asText).toList().toString().replaceAll("[\\[\\]]", "");
    }
}
