package io.ytterby.gateway.limit.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.limit.domain.Client;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Counts every request under {@code /api/}. Who sends a good token is counted as that person; who sends none, or a bad
 * one, as an address. A bad token is refused before its signature is looked at once the address has sent too many.
 */
@Singleton
class LimitRoute {
    private static final String API = "/api/";
    private static final int ORDER = 5;

    /** Higher runs earlier; authentication has 200. */
    private static final int BEFORE_AUTHENTICATION = 500;

    private final Buckets buckets;

    LimitRoute(Buckets buckets, MeterRegistry metrics) {
        this.buckets = buckets;
        Gauge.builder("ytterby.gateway.limit.clients", buckets, Buckets::known).register(metrics);
    }

    void beforeAuthentication(@Observes Filters filters) {
        filters.register(this::guardAuthentication, BEFORE_AUTHENTICATION);
    }

    void install(@Observes Router router) {
        router.route(API + "*").order(ORDER).handler(this::count);
    }

    private void guardAuthentication(RoutingContext context) {
        var address = address(context);
        if (!context.request().path().startsWith(API)
                || !context.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.next();
            return;
        }
        if (buckets.isEmpty(address)) {
            refuse(context, address);
            return;
        }
        context.addEndHandler(ended -> {
            if (context.response().getStatusCode() == 401) buckets.take(address);
        });
        context.next();
    }

    private void count(RoutingContext context) {
        var client = client(context);
        var probe = buckets.take(client);
        if (probe.isConsumed()) context.next();
        else refuse(context, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
    }

    private void refuse(RoutingContext context, Client client) {
        refuse(context, TimeUnit.NANOSECONDS.toSeconds(buckets.take(client).getNanosToWaitForRefill()) + 1);
    }

    private static void refuse(RoutingContext context, long retryAfterSeconds) {
        context.request().resume();
        context.fail(new ProblemException(Problem.of(
                "too-many-requests",
                429,
                "You ask too often",
                "Nothing was done. Wait " + retryAfterSeconds
                        + " s and send it again, and spread your requests; POST /api/buyer/v1/checks asks for 1000 at once.",
                Map.of(Problem.RETRY_AFTER, retryAfterSeconds))));
    }

    private static Client client(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token)
            return new Client.Person(token.getSubject(), String.valueOf(token.<Object>getClaim("org")));
        return address(context);
    }

    private static Client.Address address(RoutingContext context) {
        return new Client.Address(context.request().connection().remoteAddress().hostAddress());
    }
}
