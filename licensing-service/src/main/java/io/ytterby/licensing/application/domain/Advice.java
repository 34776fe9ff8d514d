package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/**
 * An officer's advice on one target.
 *
 * @param reason why; with a proviso the condition, with a refusal its ground
 */
public record Advice(Target target, AdviceKind kind, String reason, PersonId adviser, int round, Instant givenAt) {}
