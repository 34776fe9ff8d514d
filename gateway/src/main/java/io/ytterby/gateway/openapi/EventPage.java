package io.ytterby.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The AsyncAPI document as a page: each topic, what travels on it, its schema and an example. */
final class EventPage {
    private static final String FOLDER = "/contracts/";

    private final Words words;

    EventPage(Words words) {
        this.words = words;
    }

    String html() {
        var document = read("asyncapi/ytterby-v1.yaml");
        var html = new Html(words, words.events());
        html.raw("<p><a href=\"/api-docs?lang=").text(words.tag()).raw("\">API</a></p>");
        html.of("p", document.path("info").path("description").asText());
        document.path("channels").properties().forEach(channel -> {
            html.raw("<h2>")
                    .text(words.topic() + " ")
                    .of("code", channel.getKey())
                    .raw("</h2>");
            html.of("p", channel.getValue().path("description").asText());
            channel.getValue()
                    .path("messages")
                    .properties()
                    .forEach(message -> message(
                            html,
                            message.getKey(),
                            document.path("components").path("messages").path(message.getKey())));
        });
        return html.end();
    }

    private void message(Html html, String name, JsonNode message) {
        if (name.equals("heartbeat")) return; // the same on each
        html.raw("<details><summary><code>")
                .text(name)
                .raw("</code> ")
                .text(message.path("summary").asText())
                .raw("</summary>");
        var schema = message.findPath("$ref")
                .asText("")
                .replaceFirst("^.*?events/", "events/")
                .replaceFirst("#.*$", "");
        if (schema.endsWith(".schema.json")) {
            html.of("h3", words.example())
                    .of(
                            "pre",
                            read(schema.replace(".schema.json", ".example.json"))
                                    .toPrettyString());
            html.of("h3", "JSON Schema").of("pre", read(schema).toPrettyString());
        }
        html.raw("</details>");
    }

    private static JsonNode read(String name) {
        try (var file = EventPage.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) throw new IllegalStateException("not on the class path: " + name);
            return (name.endsWith(".yaml") ? new ObjectMapper(new YAMLFactory()) : new ObjectMapper()).readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
