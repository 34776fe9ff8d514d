package io.ytterby.gateway.limit.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.limit.domain.Client;
import io.ytterby.gateway.limit.domain.Traffic;
import io.ytterby.gateway.limit.domain.Traffic.Kind;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ProxyPath.Reading;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Counts every request under {@code /api/} and {@code /pact/} that the front has not counted. Who sends a good token is
 * counted as that person; who sends none, or a bad one, as an address. A bad token or secret is refused before anybody looks
 * at it once the address has sent too many.
 */
@Singleton
public class LimitRoute {
    private static final List<String> COUNTED_PATHS = List.of("/api/", "/pact/");
    private static final int ORDER = 5;

    /** Higher runs earlier; authentication has 200. */
    private static final int BEFORE_AUTHENTICATION = 500;

    private static final String COUNTED = LimitRoute.class.getName();
    private static final Set<String> SERVICES =
            Set.of("licensing", "tracking", "inspection", "certification", "intelligence");

    private final Limits limits;
    private final Traffic traffic;

    LimitRoute(Limits limits, Traffic traffic, MeterRegistry metrics) {
        this.limits = limits;
        this.traffic = traffic;
        Gauge.builder("ytterby.gateway.limit.clients", limits, Limits::inUse).register(metrics);
    }

    void beforeAuthentication(@Observes Filters filters) {
        filters.register(this::guardAuthentication, BEFORE_AUTHENTICATION);
    }

    void install(@Observes Router router) {
        for (var path : COUNTED_PATHS) router.route(path + "*").order(ORDER).handler(this::count);
    }

    private void guardAuthentication(RoutingContext context) {
        var request = context.request();
        if (COUNTED_PATHS.stream().noneMatch(request.path()::startsWith)
                || !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.next();
            return;
        }
        var address = address(request);
        var refusal = limits.look(address, request);
        if (refusal != null) {
            refuse(context, refusal);
            return;
        }
        context.addEndHandler(ended -> {
            if (context.response().getStatusCode() == 401) limits.charge(address);
        });
        context.next();
    }

    /** Says that this request was counted before it came here. */
    public static void isCounted(RoutingContext context) {
        context.put(COUNTED, true);
    }

    private void count(RoutingContext context) {
        if (context.get(COUNTED) != null) {
            context.next();
            return;
        }
        var refusal = limits.take(client(context), kind(context.request()), context.request());
        if (refusal == null) context.next();
        else refuse(context, refusal);
    }

    private Kind kind(HttpServerRequest request) {
        return ProxyPath.read(request.uri(), SERVICES) instanceof Reading.Routed(var asked)
                ? traffic.kind(asked.service(), request.method().name(), asked.path())
                : traffic.kind("gateway", request.method().name(), request.path());
    }

    private static void refuse(RoutingContext context, Problem problem) {
        context.request().resume();
        context.fail(new ProblemException(problem));
    }

    private static Client client(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token)
            return new Client.Person(token.getSubject(), String.valueOf(token.<Object>getClaim("org")));
        return address(context.request());
    }

    private static Client.Address address(HttpServerRequest request) {
        return new Client.Address(request.connection().remoteAddress().hostAddress());
    }
}
