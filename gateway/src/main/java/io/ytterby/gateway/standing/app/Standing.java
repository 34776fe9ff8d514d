package io.ytterby.gateway.standing.app;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.standing.StandingProblems;
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

    Standing(Projection projection) {
        this.projection = projection;
    }

    /** Whether nothing may be told to this person, for this organisation, any more. */
    public boolean isSuspended(Actor actor) {
        return refusalOfPerson(actor).isPresent() || frozen(actor).isPresent();
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
