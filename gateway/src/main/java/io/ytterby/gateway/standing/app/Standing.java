package io.ytterby.gateway.standing.app;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.identity.PresentedToken;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.standing.StandingProblems;
import io.ytterby.kit.standing.SuspendedSubjects;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a good token may still be used, from memory: no service is asked. Whoever keeps answering one request for
 * long, a stream say, asks again every few seconds.
 */
@Singleton
public class Standing {
    private final Projection projection;
    private final SuspendedSubjects suspended;

    Standing(Projection projection, SuspendedSubjects suspended) {
        this.projection = projection;
        this.suspended = suspended;
    }

    /** Whether nothing may be told to this person, for this organisation, any more. */
    public boolean isSuspended(Actor actor) {
        return suspended.has(actor.person().value())
                || refusalOfPerson(actor).isPresent()
                || frozen(actor).isPresent();
    }

    /** The same, also by the program that got the token. */
    public boolean isSuspended(PresentedToken token) {
        return suspended.has(token) || isSuspended(token.actor());
    }

    /** Why the person's token is refused whatever is asked for; empty if it is not. */
    public Optional<Problem> refusalOfPerson(Actor actor) {
        var employer = actor.employer();
        return projection
                .organisation(employer)
                .filter(known -> known.leavers().contains(actor.person()))
                .map(left -> StandingProblems.left(actor.person(), employer));
    }

    /** The frozen one of the organisations that the person acts from and for. */
    public Optional<OrganisationId> frozen(Actor actor) {
        return Stream.of(actor.employer(), actor.organisation())
                .filter(id -> projection
                        .organisation(id)
                        .filter(KnownOrganisation::isFrozen)
                        .isPresent())
                .findFirst();
    }
}
