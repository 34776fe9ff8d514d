package io.ytterby.embedded.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, whatever was asked: nothing a client sends may lead to it. */
final class Judge {
    private static final Pattern INSIDES = Pattern.compile("\\tat"
            + " |Exception|java\\.(lang|util|time|net)\\.|io\\.(quarkus|ytterby)\\.|org\\.(postgresql|hibernate|jboss)|SQLSTATE|ERROR:"
            + " |com\\.fasterxml|constraint \\[");

    /** What any call may answer through the door, whatever it is. */
    private static final Set<String> OF_THE_DOOR = Set.of("405", "414", "431");

    private final Set<String> slugs;

    /** @param slugs as {@code /problems} lists them */
    Judge(Set<String> slugs) {
        this.slugs = slugs;
    }

    Optional<String> fault(ApiCall call, int status, String type, String body) {
        if (status == 500 || status == 502) return Optional.of("a " + status);
        if (status >= 400
                && INSIDES.matcher(body.replace("epcisException:", "").replaceAll("\"[A-Za-z]+Exception\"", ""))
                        .find()) return Optional.of("the insides in a " + status);
        if (!call.statuses().contains(Integer.toString(status)) && !OF_THE_DOOR.contains(Integer.toString(status)))
            return Optional.of("an undeclared " + status + (status >= 400 ? " " + slug(body) : ""));
        if (status < 400)
            return type.contains("json") && !isJson(body) ? Optional.of("no JSON in a " + status) : Optional.empty();
        if (status == 414 || status == 431) return Optional.empty(); // Vert.x itself, before anybody can write a body
        if (!type.startsWith("application/problem+json") && !isStandards(call))
            return Optional.of("a " + status + " that is no problem");
        var slug = slug(body);
        return slug.isEmpty() || slugs.contains(slug) || isStandards(call)
                ? Optional.empty()
                : Optional.of("the unlisted problem " + slug);
    }

    /** EPCIS has problem types of its own, and so have PACT and OAuth. */
    private static boolean isStandards(ApiCall call) {
        return call.path().contains("/epcis/") || call.path().startsWith("/pact/");
    }

    static String slug(String body) {
        var type = tree(body).path("type").asText("");
        return type.startsWith("urn:ytterby:problem:") ? type.substring("urn:ytterby:problem:".length()) : "";
    }

    private static boolean isJson(String body) {
        return body.isEmpty() || !tree(body).isMissingNode();
    }

    static JsonNode tree(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException noJson) {
            return new ObjectMapper().missingNode();
        }
    }
}
