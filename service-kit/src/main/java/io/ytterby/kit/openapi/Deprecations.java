package io.ytterby.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kit.openapi.Calls.Call;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The calls of a service that will go: {@code ytterby/deprecated.json} on its class path, {@code {"GET /v1/old": {"since":
 * "2026-11-01", "sunset": "2027-11-01", "use": "GET /v1/new"}}}. Without the file there is none.
 */
public record Deprecations(Map<String, Deprecation> calls) {
    private static final String FILE = "/ytterby/deprecated.json";
    private static final int SHORTEST_NOTICE_MONTHS = 6;

    /**
     * @param since the day from which nobody should begin to use it
     * @param sunset the day from which it may be gone; at least half a year later
     * @param use what to call instead
     */
    public record Deprecation(LocalDate since, LocalDate sunset, String use) {
        public Deprecation {
            if (sunset.isBefore(since.plusMonths(SHORTEST_NOTICE_MONTHS)))
                throw new IllegalArgumentException("clients need half a year: " + since + " to " + sunset);
        }

        /** RFC 9745, section 2.1: a structured date. */
        public String deprecationHeader() {
            return "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        }

        /** RFC 8594, section 3: an HTTP date. */
        public String sunsetHeader() {
            return DateTimeFormatter.RFC_1123_DATE_TIME
                    .withLocale(Locale.ROOT)
                    .format(sunset.atStartOfDay(ZoneOffset.UTC).withFixedOffsetZone())
                    .replace("Z", "GMT");
        }
    }

    public static Deprecations ofTheService() {
        return of(DocumentData.read(FILE));
    }

    static Deprecations of(JsonNode table) {
        var calls = new LinkedHashMap<String, Deprecation>();
        table.properties()
                .forEach(row -> calls.put(
                        row.getKey(),
                        new Deprecation(
                                LocalDate.parse(row.getValue().path("since").asText()),
                                LocalDate.parse(row.getValue().path("sunset").asText()),
                                row.getValue().path("use").asText())));
        return new Deprecations(calls);
    }

    /** @param template the path as the document has it */
    public Optional<Deprecation> of(String method, String template) {
        return Optional.ofNullable(calls.get(method + " " + template));
    }

    /** @param path as it was sent, without the query */
    public Optional<Deprecation> ofPath(String method, String path) {
        return calls.entrySet().stream()
                .filter(call -> matches(call.getKey(), method + " " + path))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean matches(String template, String sent) {
        var parts = template.split("\\{[^}]*}", -1);
        return sent.matches(Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("[^/:]+")));
    }

    void mark(Call call) {
        of(call.method(), call.path())
                .ifPresent(deprecation -> call.operation()
                        .put("deprecated", true)
                        .put("x-deprecated-since", deprecation.since().toString())
                        .put("x-sunset", deprecation.sunset().toString())
                        .put("x-use-instead", deprecation.use()));
    }
}
