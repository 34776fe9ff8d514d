package io.ytterby.gateway.front.http;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.limit.domain.Client;
import io.ytterby.gateway.limit.domain.Traffic;
import io.ytterby.gateway.limit.http.LimitRoute;
import io.ytterby.gateway.limit.http.Limits;
import io.ytterby.gateway.proxy.domain.Framing;
import io.ytterby.gateway.proxy.domain.ProxyPath;
import io.ytterby.gateway.proxy.domain.ProxyPath.Reading;
import io.ytterby.gateway.proxy.http.LateFlush;
import io.ytterby.gateway.proxy.http.ProxyRoute;
import io.ytterby.gateway.standing.http.StandingRoute;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees every request first. What is for a service, and what is answered from memory, is counted, judged and done here if
 * it comes without a token or with one that was found good a moment ago: no other route, no other thread. All the rest
 * goes the long way, which also is how a token becomes known.
 */
@Singleton
class Front {
    /** Before every other filter. */
    private static final int FIRST = 2_000;

    private final KnownTokens tokens;
    private final Limits limits;
    private final Traffic traffic;
    private final StandingRoute standing;
    private final ProxyRoute proxy;
    private final RequestFigures figures;
    private final List<DirectAnswer> direct;

    Front(
            KnownTokens tokens,
            Limits limits,
            Traffic traffic,
            StandingRoute standing,
            ProxyRoute proxy,
            RequestFigures figures,
            @All List<DirectAnswer> direct) {
        this.tokens = tokens;
        this.limits = limits;
        this.traffic = traffic;
        this.standing = standing;
        this.proxy = proxy;
        this.figures = figures;
        this.direct = List.copyOf(direct);
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        LateFlush.of(request.connection());
        figures.time(context);
        if (isDoubtful(request)) {
            refuseConnection(context);
            return;
        }
        var trace = Traces.of(request);
        request.response().headers().set(Traces.HEADER, trace);
        var caller = caller(request);
        if (caller != null && tryShortWay(context, caller, trace)) return;
        Traces.adopt(trace);
        context.next();
    }

    private boolean tryShortWay(RoutingContext context, KnownCaller caller, String trace) {
        if (ProxyPath.read(context.request().uri(), proxy.services()) instanceof Reading.Routed(var asked)) {
            var method = context.request().method().name();
            var kind = traffic.kind(asked.service(), method, asked.path());
            if (isRefused(context, caller, kind)) return true;
            proxy.pass(context, asked, kind.priority(), caller.actor() == null ? null : caller.roles(), trace);
            return true;
        }
        var actor = caller.actor();
        if (actor == null) return false;
        for (var answer : direct)
            if (context.request().path().startsWith(answer.prefix()) && answer.isPlain(context)) {
                var kind = traffic.kind("gateway", "GET", context.request().path());
                if (isRefused(context, caller, kind) || answer.tryAnswer(context, actor)) return true;
                LimitRoute.isCounted(context);
                return false;
            }
        return false;
    }

    private boolean isRefused(RoutingContext context, KnownCaller caller, Traffic.Kind kind) {
        var refusal = limits.take(caller.client(), kind, context.request());
        if (refusal == null && caller.actor() != null)
            refusal = standing.refusal(caller.actor(), context.request()).orElse(null);
        if (refusal == null) return false;
        fail(context, refusal);
        return true;
    }

    /** Null if it takes more than a look to know. */
    private @Nullable KnownCaller caller(HttpServerRequest request) {
        var authorization = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (authorization.isEmpty()) return new KnownCaller(address(request), null, Set.of());
        return authorization.size() == 1 ? tokens.find(authorization.get(0)) : null;
    }

    private static Client address(HttpServerRequest request) {
        return new Client.Address(request.connection().remoteAddress().hostAddress());
    }

    private static boolean isDoubtful(HttpServerRequest request) {
        var headers = request.headers();
        return Framing.isDoubtful(
                request.version() == HttpVersion.HTTP_1_0,
                headers.getAll(HttpHeaders.TRANSFER_ENCODING),
                headers.getAll(HttpHeaders.CONTENT_LENGTH));
    }

    /** Whatever follows on this connection may be a part of what was refused, so nothing more is read from it. */
    private static void refuseConnection(RoutingContext context) {
        context.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(told -> context.request().connection().close());
        fail(context, Problems.malformed("It is not clear where this request ends."));
        LateFlush.now(context.request().connection());
    }

    private static void fail(RoutingContext context, Problem problem) {
        context.request().resume(); // what is left of its body is thrown away
        context.fail(new ProblemException(problem));
    }
}
