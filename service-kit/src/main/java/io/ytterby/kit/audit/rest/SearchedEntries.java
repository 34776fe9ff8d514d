package io.ytterby.kit.audit.rest;

import io.ytterby.kit.audit.AuditSearch;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What an auditor looks for, as the address says it. */
public record SearchedEntries(
        @QueryParam("subject") @Parameter(description = "Exactly as entries name it: licence/CN-2026-000017") @Nullable
        String subject,

        @QueryParam("person") @Parameter(description = "Part of the name of the person or the organisation") @Nullable
        String person,

        @QueryParam("action") @Parameter(description = "Part of what was done") @Nullable
        String action,

        @QueryParam("from") @Parameter(description = "From this moment on") @Nullable
        Instant from,

        @QueryParam("until") @Parameter(description = "Before this moment") @Nullable
        Instant until,

        @QueryParam("order")
        @DefaultValue("oldest")
        @Parameter(description = "Which entries come first", schema = @Schema(enumeration = {"oldest", "newest"}))
        String order) {
    private static final int LONGEST = 200;

    /** @throws ProblemException 400 that names the parameter which is not what it must be */
    AuditSearch search() {
        if (!order.equals("oldest") && !order.equals("newest"))
            throw new ProblemException(Problems.invalid("?order", "must be oldest or newest."));
        return new AuditSearch(
                told("?subject", subject),
                told("?person", person),
                told("?action", action),
                from,
                until,
                order.equals("newest"));
    }

    /** @return null if nothing is asked */
    private static @Nullable String told(String name, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (text.length() > LONGEST)
            throw new ProblemException(Problems.invalid(name, "has at most " + LONGEST + " characters."));
        return text.strip();
    }
}
