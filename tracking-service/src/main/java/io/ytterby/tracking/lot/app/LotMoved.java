package io.ytterby.tracking.lot.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.Lot;

/** Told inside the service once a change of a lot is written; who listens and throws undoes the change. */
public record LotMoved(Actor actor, Lot lot) {}
