package io.ytterby.gateway.proxy.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.limit.domain.Traffic;
import io.ytterby.gateway.proxy.domain.AccessTable;
import io.ytterby.gateway.proxy.domain.AccessTable.Who;
import io.ytterby.gateway.proxy.domain.Priority;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ProxyPath.Reading;
import io.ytterby.kit.journal.TraceParent;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes what is for a service: looks at the path and the roles, and passes it on. The rest is the gateway's own. */
@Singleton
public class ProxyRoute {
    /** After authentication, before anything that reads a body: a body that was read cannot be passed on. */
    private static final int ORDER = 10;

    private final AccessTable access = AccessData.read();
    private final Map<String, Upstream> upstreams = new TreeMap<>();
    private final Traffic traffic;
    private final ProxyMetrics metrics;
    private final Watch watch;
    private final Load load;

    ProxyRoute(
            ServiceAddresses addresses,
            ProxySettings settings,
            Traffic traffic,
            Vertx vertx,
            ProxyMetrics metrics,
            Watch watch,
            Load load,
            MeterRegistry registry) {
        this.traffic = traffic;
        this.metrics = metrics;
        this.watch = watch;
        this.load = load;
        addresses.origins().forEach((service, origin) -> {
            var upstream = new Upstream(service, origin, settings, vertx);
            upstreams.put(service, upstream);
            watch.over(upstream);
            gauges(upstream, registry);
            for (var priority : Priority.values()) metrics.shed(service, priority); // a rate needs a zero first
            metrics.retried(service);
        });
    }

    private static void gauges(Upstream upstream, MeterRegistry registry) {
        var service = upstream.service();
        Gauge.builder("ytterby.gateway.circuit.open", upstream, one -> one.isClosedToAll(System.nanoTime()) ? 1 : 0)
                .tag(ProxyMetrics.UPSTREAM, service)
                .register(registry);
        Gauge.builder(
                        "ytterby.gateway.in-flight",
                        upstream,
                        one -> one.inFlight().current())
                .tag(ProxyMetrics.UPSTREAM, service)
                .register(registry);
        Gauge.builder(
                        "ytterby.gateway.in-flight.limit",
                        upstream,
                        one -> one.inFlight().limit())
                .tag(ProxyMetrics.UPSTREAM, service)
                .register(registry);
    }

    void install(@Observes Router router) {
        for (var prefix : ProxyPath.prefixes())
            router.route(prefix + "*").order(ORDER).handler(this::handle);
    }

    /** The names of the services behind. */
    public Set<String> services() {
        return upstreams.keySet();
    }

    private void handle(RoutingContext context) {
        switch (ProxyPath.read(context.request().uri(), upstreams.keySet())) {
            case Reading.Elsewhere ignored -> context.next();
            case Reading.Refused(var why) -> fail(context, ProxyProblems.unsafePath(why));
            case Reading.Routed(var asked) -> {
                var kind =
                        traffic.kind(asked.service(), context.request().method().name(), asked.path());
                pass(context, asked, kind.priority(), roles(context), TraceParent.current());
            }
        }
    }

    /** Null without a token: there is a user all the same, whose identity is anonymous. */
    private static @Nullable Set<String> roles(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getRoles()
                : null;
    }

    /**
     * Passes a request on that was counted, if these roles may send it.
     *
     * @param roles null if it came without a token
     * @param trace the traceparent that goes with it
     */
    public void pass(
            RoutingContext context, ProxyPath asked, Priority priority, @Nullable Set<String> roles, String trace) {
        var upstream = upstreams.get(asked.service());
        if (upstream == null) throw new IllegalArgumentException("there is no service " + asked.service());
        var refusal = refusal(context, asked, roles);
        if (refusal != null) {
            fail(context, refusal);
            return;
        }
        boolean late = !load.admits(priority);
        if (late || !upstream.inFlight().enter(priority)) {
            metrics.shed(upstream.service(), priority).increment();
            fail(
                    context,
                    late
                            ? ProxyProblems.gatewayBusy(upstream.service())
                            : ProxyProblems.serviceBusy(upstream.service()));
            return;
        }
        new Exchange(context, upstream, asked, trace, watch, metrics).begin();
    }

    private @Nullable Problem refusal(RoutingContext context, ProxyPath asked, @Nullable Set<String> roles) {
        var who = access.whoMay(context.request().method().name(), asked);
        if (who.isEmpty()) return Problems.noSuchPath();
        if (who.get() instanceof Who.Everyone) return null;
        if (roles == null) return Problems.unauthorized();
        boolean may =
                !(who.get() instanceof Who.WithRole(var some)) || some.stream().anyMatch(roles::contains);
        return may ? null : Problems.forbidden();
    }

    private static void fail(RoutingContext context, Problem problem) {
        context.request().resume(); // what is left of its body is thrown away
        context.fail(new ProblemException(problem));
    }
}
