package io.ytterby.tracking.operation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.OperationId;

/** Told inside the service once an operation is undone; who listens and throws undoes that. */
public record OperationReversed(Actor actor, OperationId operation, String reason) {}
