package io.ytterby.inspection.result.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kit.identity.Actor;

/**
 * Told inside the service once a result was recorded, verified or reversed; who listens and throws undoes that.
 *
 * @param fact {@code result-verified}
 */
public record ResultMoved(Actor actor, Declaration declaration, InspectionResult result, String fact) {}
