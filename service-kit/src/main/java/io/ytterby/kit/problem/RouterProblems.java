package io.ytterby.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;

/** What fails before or beside JAX-RS is a problem too: a path nobody has, a body too large, a failure of a plain route. */
@Singleton
class RouterProblems {
    private static final Logger LOG = Logger.getLogger(RouterProblems.class);

    /** Just before Quarkus' own failure handler, which would write a page. */
    private static final int LAST = Integer.MAX_VALUE - 1;

    private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 413, 415, 500, 503};

    private static final Set<String> USUAL = Set.of("*/*", "application/json");

    private final long bodyLimit;
    private final Clock clock;

    RouterProblems(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit, Clock clock) {
        this.bodyLimit = bodyLimit.asLongValue();
        this.clock = clock;
    }

    void install(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuseLargeBodies);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(RouterProblems::leaveCountingToUs);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::refuseTwistedAccept);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::refuseTwistedType);
        router.route().order(LAST).failureHandler(this::answerFailure);
        for (int status : STATUSES) router.errorHandler(status, context -> answer(context, Problems.ofStatus(status)));
    }

    /** Quarkus would refuse it too, but without a word. */
    private void refuseLargeBodies(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= bodyLimit) {
            context.next();
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(sent -> context.request().connection().close());
        answer(context, Problems.bodyTooLarge());
    }

    /** A body without a length is counted by {@link LimitedBodies}: Quarkus' own counter would end it without a word. */
    private static void leaveCountingToUs(RoutingContext context) {
        context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        context.next();
    }

    /** JAX-RS reads the header only when it writes the answer, and would call it our fault. */
    private void refuseTwistedAccept(RoutingContext context) {
        var accept = context.request().headers().getAll(HttpHeaders.ACCEPT);
        try {
            var headers = new MultivaluedHashMap<String, String>();
            if (!USUAL.containsAll(accept)) headers.put(jakarta.ws.rs.core.HttpHeaders.ACCEPT, accept);
            HeaderUtil.getAcceptableMediaTypes(headers);
            context.next();
        } catch (IllegalArgumentException twisted) {
            answer(context, Problems.malformed("The header Accept is not a list of media types."));
        }
    }

    /** The same for the other header: a filter that asks for it would fail on it. */
    private void refuseTwistedType(RoutingContext context) {
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        try {
            if (type != null && !USUAL.contains(type)) MediaType.valueOf(type);
            context.next();
        } catch (IllegalArgumentException twisted) {
            answer(context, Problems.malformed("The header Content-Type is not a media type."));
        }
    }

    private void answerFailure(RoutingContext context) {
        var failure = context.failure();
        var problem = failure == null ? Problems.ofStatus(context.statusCode()) : Translation.of(failure);
        if (problem.status() >= 500) LOG.errorf(failure, "answered %d %s", problem.status(), problem.slug());
        answer(context, problem);
    }

    private void answer(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended()) return;
        if (response.headWritten()) { // the client sees a broken body, which is the truth
            context.request().connection().close();
            return;
        }
        problem.headers().forEach(response::putHeader);
        if (PactErrors.areSpokenAt(context.request().path())) {
            response.setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, PactErrors.MEDIA_TYPE)
                    .end(Buffer.buffer(PactErrors.bytes(
                            problem, context.request().getHeader(HttpHeaders.AUTHORIZATION), clock.instant())));
            return;
        }
        var language = ProblemLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(Buffer.buffer(language.told(ProblemJson.bytes(problem))));
    }
}
