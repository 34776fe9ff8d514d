package io.ytterby.gateway.buyer.rest;

import io.ytterby.gateway.projection.app.VersionWait;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Ytterby-Version: <id>@<n>}: an answer that is to know at least that version waits for it. */
@Singleton
class SeenVersions {
    static final String HEADER = "Ytterby-Version";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern ONE = Pattern.compile("([A-Za-z0-9-]{1,64})@([0-9]{1,18})");
    private static final int MOST = 5;

    private final VersionWait waiting;

    SeenVersions(VersionWait waiting) {
        this.waiting = waiting;
    }

    /**
     * Waits for the versions that the header names.
     *
     * @return 503 if one has not come in 2 s; empty if all are known, or none is named
     * @throws ProblemException 400 if the header is not what it must be
     */
    Optional<Problem> lacking(@Nullable String header, OrganisationId caller) throws InterruptedException {
        if (header == null || header.isBlank()) return Optional.empty();
        var wanted = header.split(",", -1);
        if (wanted.length > MOST) throw malformed();
        long began = System.nanoTime();
        for (var one : wanted) {
            var parts = ONE.matcher(one.strip());
            if (!parts.matches()) throw malformed();
            var left = PATIENCE.minusNanos(System.nanoTime() - began);
            boolean seen = waiting.until(
                    parts.group(1),
                    Long.parseLong(parts.group(2)),
                    thing -> thing.audience().scopeFor(caller).isPresent(),
                    left);
            if (!seen) return Optional.of(notYet(one.strip()));
        }
        return Optional.empty();
    }

    private static ProblemException malformed() {
        return new ProblemException(Problems.invalid(
                HEADER, "must be <id>@<version> as a change answered it, such as CN-2026-000017@4; at most " + MOST));
    }

    private static Problem notYet(String version) {
        return Problem.of(
                "version-not-seen",
                503,
                "That change has not arrived here yet",
                "Nothing is known of " + version + " here yet. Ask again in a moment, or without the header " + HEADER
                        + " for what is known now.",
                Map.of(Problem.RETRY_AFTER, 1));
    }
}
