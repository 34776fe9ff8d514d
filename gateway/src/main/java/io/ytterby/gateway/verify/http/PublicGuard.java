package io.ytterby.gateway.verify.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.limit.domain.Allowance;
import io.ytterby.gateway.verify.domain.Handed;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Map;

/** Stands before the public pages: counts what an address asks, and turns away what is too large before it is read. */
@Singleton
class PublicGuard {
    private static final int ORDER = 6;
    /** What a form adds around the file in it. */
    private static final long FORM_BYTES = 8_192;

    private final AddressAllowance allowance;
    private final int verificationCosts;
    private final long begun = System.nanoTime();

    PublicGuard(PublicSettings settings) {
        this.verificationCosts = settings.verificationCosts();
        this.allowance = new AddressAllowance(
                settings.addresses(),
                new SecureRandom().nextLong(),
                new Allowance(settings.perSecond(), settings.burst()));
    }

    void install(@Observes Router router) {
        for (var path : new String[] {"/api/verify", "/verify", "/verify/*", "/v/*"})
            router.route(path).order(ORDER).handler(this::guard);
    }

    private void guard(RoutingContext context) {
        boolean hands = context.request().method().equals(HttpMethod.POST);
        var from = context.request().connection().remoteAddress();
        long wait = allowance.take(
                new InetSocketAddress(from.hostAddress(), 0), hands ? verificationCosts : 1, System.nanoTime() - begun);
        if (wait > 0) refuse(context, tooMany(wait));
        else if (hands && isTooLarge(context))
            refuse(context, Problems.bodyTooLarge().with("limitBytes", Handed.MOST_BYTES));
        else context.next();
    }

    /** A body that does not say how long it is would be read before anybody knows. */
    private static boolean isTooLarge(RoutingContext context) {
        var said = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (said == null) return context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
        return said.length() > 9 || Long.parseLong(said) > Handed.MOST_BYTES + FORM_BYTES;
    }

    private static Problem tooMany(long seconds) {
        return Problem.of(
                "too-many-requests",
                429,
                "You ask too often",
                "Nothing was done. Wait " + seconds + " s and send it again.",
                Map.of(Problem.RETRY_AFTER, seconds));
    }

    private static void refuse(RoutingContext context, Problem problem) {
        context.request().resume();
        context.fail(new ProblemException(problem));
    }
}
