package io.ytterby.certification.footprint.rest;

import io.ytterby.certification.footprint.app.DeclareFootprint.Asked;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonText;
import io.ytterby.footprints.json.MalformedJsonException;
import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a body whose digits must stay as they were written. */
final class SentJson {
    private static final Set<String> NAMES = Set.of("inventory", "validFrom", "validUntil", "supersedes");

    private final Json.Obj object;
    private final List<FieldError> wrong = new ArrayList<>();

    private SentJson(Json.Obj object) {
        this.object = object;
    }

    /** @throws ProblemException 400 if it is no JSON */
    static Json read(@Nullable String body) {
        try {
            return JsonText.read(body == null ? "" : body);
        } catch (MalformedJsonException malformed) {
            throw new ProblemException(Problems.invalid("", "must be JSON: " + malformed.getMessage()));
        }
    }

    /** @throws ProblemException 400 that names each field that is wrong */
    static Asked declaration(@Nullable String body) {
        if (!(read(body) instanceof Json.Obj object))
            throw new ProblemException(Problems.invalid("", "must be an object."));
        return new SentJson(object).asked();
    }

    private Asked asked() {
        for (var name : object.fields().keySet())
            if (!NAMES.contains(name)) wrong.add(new FieldError("/" + pointer(name), "is not known here."));
        var inventory = object.get("inventory").orElse(null);
        if (!(inventory instanceof Json.Obj)) wrong.add(new FieldError("/inventory", "must be an object."));
        var from = parsed("validFrom", Instant::parse, "must be an instant: 2026-11-22T08:00:00Z.");
        var until = parsed("validUntil", Instant::parse, "must be an instant: 2026-11-22T08:00:00Z.");
        var supersedes = parsed("supersedes", UUID::fromString, "must be a footprint's id.");
        if (!wrong.isEmpty() || inventory == null) throw new ProblemException(Problems.invalid(wrong));
        return new Asked(inventory, from, until, supersedes == null ? null : new FootprintId(supersedes));
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parse, String what) {
        var value = object.get(name).orElse(null);
        if (value == null || value instanceof Json.Null) return null;
        try {
            if (value instanceof Json.Text(var text)) return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            wrong.add(new FieldError("/" + name, what));
            return null;
        }
        wrong.add(new FieldError("/" + name, what));
        return null;
    }

    private static String pointer(String name) {
        var shown = name.length() > 100 ? name.substring(0, 100) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
