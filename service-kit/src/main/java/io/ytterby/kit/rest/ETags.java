package io.ytterby.kit.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of documents that people edit: {@code ETag: "3"} out, {@code If-Match: "3"} in. */
public final class ETags {
    private static final Pattern SHAPE = Pattern.compile("\"([0-9]{1,18})\"");

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the client has read.
     *
     * @throws ProblemException 428 if the header is missing, 412 if it is not one of our tags
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new ProblemException(missing());
        var matcher = SHAPE.matcher(ifMatch.strip());
        if (!matcher.matches()) throw new ProblemException(unknown());
        return Long.parseLong(matcher.group(1));
    }

    /** @param current what the document's version is now */
    public static Problem stale(long current) {
        return Problem.of(
                "stale-version",
                412,
                "Somebody changed it before you",
                "Nothing was changed. Read it again and send your change with its new ETag in If-Match.",
                Map.of("currentVersion", current));
    }

    private static Problem missing() {
        return Problem.of(
                        "if-match-required",
                        428,
                        "The version you have read is needed",
                        "Send the ETag that you got with the document in the header If-Match, so that no other's change is lost.")
                .with(List.of(new FieldError("If-Match", "is missing.")));
    }

    private static Problem unknown() {
        return Problem.of(
                        "if-match-malformed",
                        412,
                        "No version has this tag",
                        "Send one ETag in If-Match as you got it, quotes included, such as \"3\".")
                .with(List.of(new FieldError("If-Match", "must be one strong tag such as \"3\".")));
    }
}
