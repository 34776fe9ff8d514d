package io.ytterby.gateway.standing.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.proxy.http.OpenWhileFrozen;
import io.ytterby.gateway.standing.app.Standing;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.identity.PresentedToken;
import io.ytterby.kit.identity.TokenActors;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.standing.StandingProblems;
import io.ytterby.kit.standing.SuspendedSubjects;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Refuses every token of a frozen organisation, and of a person who has left, from memory: it needs no service to be up.
 * Until the gateway has caught up it is not ready, and knows of nobody; each service asks its own tables again.
 */
@Singleton
public class StandingRoute {
    private static final String API = "/api/*";

    /** After the limits, before anything that answers or passes on. */
    private static final int ORDER = 7;

    private final Standing standing;
    private final SuspendedSubjects suspended;
    private final OpenWhileFrozen open;
    private final Counter refused;

    StandingRoute(Standing standing, SuspendedSubjects suspended, OpenWhileFrozen open, MeterRegistry metrics) {
        this.standing = standing;
        this.suspended = suspended;
        this.open = open;
        this.refused = metrics.counter("ytterby.gateway.standing.refused");
    }

    void install(@Observes Router router) {
        router.route(API).order(ORDER).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var problem = token(context).flatMap(token -> refusal(token, context.request()));
        if (problem.isEmpty()) {
            context.next();
            return;
        }
        context.request().resume();
        context.fail(new ProblemException(problem.get()));
    }

    private static Optional<PresentedToken> token(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? TokenActors.token(user.getSecurityIdentity())
                : Optional.empty();
    }

    private Optional<Problem> refusal(PresentedToken token, HttpServerRequest request) {
        if (!suspended.has(token)) return refusal(token.actor(), request);
        refused.increment();
        return Optional.of(StandingProblems.suspended());
    }

    /** Why this actor may not send this request now; empty if it may. Looked at anew with each request. */
    public Optional<Problem> refusal(Actor actor, HttpServerRequest request) {
        var problem = suspension(actor)
                .or(() -> standing.refusalOfPerson(actor))
                .or(() -> standing.frozen(actor)
                        .filter(frozen -> actor.agent() != null || !open.to(request))
                        .map(StandingProblems::frozen));
        if (problem.isPresent()) refused.increment();
        return problem;
    }

    private Optional<Problem> suspension(Actor actor) {
        return suspended.has(actor.person().value()) ? Optional.of(StandingProblems.suspended()) : Optional.empty();
    }
}
