package io.ytterby.kit.standing;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a good token that may not be used now, before its call reaches a resource and before a remembered answer is
 * given again. An agent's call is refused unless the method names a scope and a mandate covers it at this moment.
 */
@Singleton
public class TurnAway {
    private final Caller caller;
    private final SuspendedSubjects suspended;
    private final Instance<Standings> standings;

    TurnAway(Caller caller, SuspendedSubjects suspended, Instance<Standings> standings) {
        this.caller = caller;
        this.suspended = suspended;
        this.standings = standings;
    }

    /** @return null lets the call through */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    public @Nullable Response unlessInGoodStanding(ResourceInfo resource) {
        var actor = caller.ifKnown();
        if (actor.isPresent() && suspended.has(caller.token()))
            return StandingProblems.suspended().response();
        return actor.flatMap(known -> refusal(known, resource.getResourceMethod()))
                .map(Problem::response)
                .orElse(null);
    }

    private Optional<Problem> refusal(Actor actor, Method method) {
        if (!standings.isResolvable()) return mandate(actor, method);
        return switch (standings.get().of(actor)) {
            case Standing.Good _ -> mandate(actor, method);
            case Standing.Frozen(var organisation) ->
                method.isAnnotationPresent(WhileFrozen.class) && actor.agent() == null
                        ? Optional.empty()
                        : Optional.of(StandingProblems.frozen(organisation));
            case Standing.Left(var person, var organisation) ->
                Optional.of(StandingProblems.left(person, organisation));
        };
    }

    private Optional<Problem> mandate(Actor actor, Method method) {
        var agent = actor.agent();
        if (agent == null) return Optional.empty();
        var needed = method.getAnnotation(UnderMandate.class);
        if (needed == null || !standings.isResolvable()) return Optional.of(StandingProblems.notForAgents());
        return standings.get().hasMandate(actor, needed.value())
                ? Optional.empty()
                : Optional.of(StandingProblems.noMandate(agent, actor.organisation(), needed.value()));
    }
}
