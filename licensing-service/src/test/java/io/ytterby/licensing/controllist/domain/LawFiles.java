package io.ytterby.licensing.controllist.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.data.RequirementCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The files of the law and of the tests about it, as they lie in the build. */
final class LawFiles {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private LawFiles() {}

    static JsonNode shipped() {
        return json(ControlListReader.SHIPPED);
    }

    static JsonNode json(String resource) {
        try (var in = LawFiles.class.getResourceAsStream(resource)) {
            return MAPPER.readTree(Objects.requireNonNull(in, resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<RequirementCase> cases(String resource) {
        return cases(json(resource));
    }

    /** @param cases an object with the field {@code cases} */
    static List<RequirementCase> cases(JsonNode cases) {
        try {
            return RequirementCase.readAll(new ByteArrayInputStream(MAPPER.writeValueAsBytes(cases)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every question whose answer was written down by hand, and one for each statement of the entries. */
    static List<RequirementCase> allWritten() {
        var all = new ArrayList<>(cases("/law/requirement-cases.json"));
        all.addAll(cases("/law/requirement-cases-own.json"));
        all.addAll(entries());
        return all;
    }

    /** {@code law/entries.csv}: goods that fit an entry by one of its statements alone. */
    static List<RequirementCase> entries() {
        var all = new ArrayList<RequirementCase>();
        try (var in = LawFiles.class.getResourceAsStream("/law/entries.csv")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LawFiles::entry)
                    .forEach(all::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static RequirementCase entry(String line) {
        var cells = line.split(";", -1);
        var asked = Asked.goods(cells[2], cells[3].isEmpty() ? null : cells[3], cells[4])
                .on(cells[1]);
        if (cells[8].startsWith("61-")) asked = asked.abroad("NL", "CN", null, null);
        if (!cells[5].isEmpty()) asked = asked.pure(cells[5]);
        if (!cells[6].isEmpty()) asked = asked.sized(Boolean.parseBoolean(cells[6]));
        var again = cells[1].equals("2026-11-11") ? List.of("POST_SUSPENSION_VERIFY") : List.<String>of();
        return new RequirementCase(
                cells[0],
                line,
                asked.consignment(),
                new RequirementCase.Expected(
                        "DUAL_USE_LICENCE", "NORMAL_REVIEW", List.of(cells[7]), List.of(cells[8]), again));
    }
}
