package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Told to this service's other features in the transaction of the step, after it was filed. Who listens and throws undoes
 * the step.
 *
 * @param before null when the application was drafted
 * @param fact as in the event: {@code application-submitted}
 */
public record CaseMoved(
        @Nullable Application before, Application after, Actor actor, String fact, String note, Instant at) {}
