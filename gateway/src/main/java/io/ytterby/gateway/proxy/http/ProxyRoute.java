package io.ytterby.gateway.proxy.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.proxy.domain.AccessTable;
import io.ytterby.gateway.proxy.domain.AccessTable.Who;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ProxyPath.Reading;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes what is for a service: looks at the path and the roles, and passes it on. The rest is the gateway's own. */
@Singleton
class ProxyRoute {
    /** After authentication, before anything that reads a body: a body that was read cannot be passed on. */
    private static final int ORDER = 10;

    private final AccessTable access = AccessData.read();
    private final Map<String, Upstream> upstreams = new TreeMap<>();
    private final ProxyMetrics metrics;

    ProxyRoute(
            ServiceAddresses addresses,
            ProxySettings settings,
            Vertx vertx,
            ProxyMetrics metrics,
            MeterRegistry registry) {
        this.metrics = metrics;
        addresses.origins().forEach((service, origin) -> {
            var upstream = new Upstream(service, origin, settings, vertx);
            upstreams.put(service, upstream);
            Gauge.builder("ytterby.gateway.circuit.open", upstream, one -> one.isBroken() ? 1 : 0)
                    .tag("service", service)
                    .register(registry);
        });
    }

    void install(@Observes Router router) {
        for (var prefix : ProxyPath.prefixes())
            router.route(prefix + "*").order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        switch (ProxyPath.read(context.request().uri(), upstreams.keySet())) {
            case Reading.Elsewhere ignored -> context.next();
            case Reading.Refused(var why) -> fail(context, ProxyProblems.unsafePath(why));
            case Reading.Routed(var asked) -> route(context, asked);
        }
    }

    private void route(RoutingContext context, ProxyPath asked) {
        metrics.time(context, asked.service());
        var refusal = refusal(context, asked);
        if (refusal.isPresent()) {
            fail(context, refusal.get());
            return;
        }
        var upstream = upstreams.get(asked.service());
        if (upstream != null) upstream.pass(context.request());
    }

    private Optional<Problem> refusal(RoutingContext context, ProxyPath asked) {
        var who = access.whoMay(context.request().method().name(), asked);
        if (who.isEmpty()) return Optional.of(Problems.noSuchPath());
        if (who.get() instanceof Who.Everyone) return Optional.empty();
        // Without a token there is a user all the same, whose identity is anonymous.
        if (!(context.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) return Optional.of(Problems.unauthorized());
        var roles = user.getSecurityIdentity().getRoles();
        boolean may =
                !(who.get() instanceof Who.WithRole(var some)) || some.stream().anyMatch(roles::contains);
        return may ? Optional.empty() : Optional.of(Problems.forbidden());
    }

    private static void fail(RoutingContext context, Problem problem) {
        context.request().resume(); // what is left of its body is thrown away
        context.fail(new ProblemException(problem));
    }
}
