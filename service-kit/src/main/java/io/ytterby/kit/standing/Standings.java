package io.ytterby.kit.standing;

import io.ytterby.kit.identity.Actor;

/** Tells how one who calls stands, from what this service itself keeps. A service has one, or follows nobody. */
public interface Standings {
    Standing of(Actor actor);

    /**
     * Whether the registry knows a mandate that lets the actor's agent do this for the actor's organisation now.
     *
     * @param scope as {@link UnderMandate} spells it
     * @return false where mandates are not kept: there nobody acts for another
     */
    default boolean hasMandate(Actor actor, String scope) {
        return false;
    }
}
