package io.ytterby.gateway.proxy.http;

import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import java.util.Map;

/** What the gateway itself refuses. Slugs are promises; they are listed in contracts/problems.md. */
final class ProxyProblems {
    private static final int RETRY_AFTER_SECONDS = 2;

    private ProxyProblems() {}

    static Problem unsafePath(String why) {
        return Problem.of("unsafe-path", 400, "This path is not passed on", why + " Send the plain path.");
    }

    static Problem bodyTooLarge(long limit) {
        return Problems.bodyTooLarge().with("limitBytes", limit);
    }

    static Problem serviceDown(String service) {
        return Problem.of(
                "service-unavailable",
                503,
                "A service does not answer",
                "The " + service
                        + " service is down or starting. Send the same request again in a moment, with the same"
                        + " Idempotency-Key; licence status and lot clearance under /api/buyer go on working.",
                Map.of("service", service, Problem.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }

    static Problem serviceBusy(String service) {
        return busy(service, "");
    }

    /** The same to the client; whoever runs the platform must know which of the two to give more room. */
    static Problem gatewayBusy(String service) {
        return busy(service, ", since the gateway itself is late with everything");
    }

    private static Problem busy(String service, String why) {
        return Problem.of(
                "service-busy",
                503,
                "A service has too much to do",
                "Nothing was sent to the " + service + " service" + why + ". Send the same request again in a moment.",
                Map.of("service", service, Problem.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }

    static Problem requestTooSlow() {
        return Problem.of(
                "request-too-slow",
                408,
                "The request came too slowly",
                "Its body stopped coming before it was whole. Send it again, with the same Idempotency-Key.");
    }

    static Problem serviceSilent(String service) {
        return Problem.of(
                "service-timeout",
                504,
                "A service took too long",
                "The " + service + " service has the request, but has not answered; whether it acted is not known."
                        + " Send it again with the same Idempotency-Key: it acts once at most.",
                Map.of("service", service));
    }
}
