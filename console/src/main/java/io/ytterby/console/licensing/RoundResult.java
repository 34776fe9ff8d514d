package io.ytterby.console.licensing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Who got how much, read from the published document and from nothing else.
 *
 * @param document the very text that was hashed
 * @param gap how far apart the best and the worst served are, of one; a decimal
 */
public record RoundResult(String sha256, String document, List<Grant> grants, String gap, String gini) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public record Grant(String applicant, Long askedMg, Long grantedMg) {}

    /** As the API publishes it. */
    public record Published(String sha256, String document) {}

    /** Whether the sum comes out again, and if not why, in English sentences. */
    public record Checked(boolean valid, List<String> faults) {}

    /** @throws IllegalArgumentException if it is no such document */
    static RoundResult of(Published published) {
        try {
            var said = JSON.readTree(published.document());
            var grants = new ArrayList<Grant>();
            for (var one : said.path("grants"))
                grants.add(new Grant(
                        one.path("applicant").asText(),
                        one.path("askedMg").asLong(),
                        one.path("grantedMg").asLong()));
            var unfair = said.path("unfairness");
            return new RoundResult(
                    published.sha256(),
                    published.document(),
                    List.copyOf(grants),
                    unfair.path("fulfilmentGapDecimal").asText(),
                    unfair.path("giniDecimal").asText());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("no document of an allocation", unreadable);
        }
    }
}
