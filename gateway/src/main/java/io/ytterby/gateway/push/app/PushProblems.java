package io.ytterby.gateway.push.app;

import io.ytterby.gateway.push.app.EventLog.ReadOutcome.Gone;
import io.ytterby.kit.problem.Problem;
import java.util.Map;

/** Why a follower is not given what it asks for. */
public final class PushProblems {
    public static final String SNAPSHOT = "/api/buyer/v1/snapshot";

    private PushProblems() {}

    public static Problem gone(Gone gone) {
        return Problem.of(
                "events-gone",
                410,
                "These events are no longer kept",
                "Read the snapshot, then go on after its sequence. Events are kept for seven days.",
                Map.of("snapshot", SNAPSHOT, "oldest", gone.oldest(), "newest", gone.newest()));
    }

    public static Problem tooManyStreams(String whose, int most) {
        return Problem.of(
                "too-many-streams",
                429,
                "Too many streams are open",
                "At most " + most + " may be open for one " + whose + ". Close one, or share one among your programs.",
                Map.of(Problem.RETRY_AFTER, 30, "most", most));
    }

    public static Problem tokenInUrl() {
        return Problem.of(
                "token-in-url",
                400,
                "A token does not belong in a URL",
                "Addresses are kept in logs and histories. Send it in the header Authorization, and have this one"
                        + " ended if others may have seen it.");
    }
}
