package io.ytterby.licensing.application.domain;

import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A step that could come next.
 *
 * @param bar what stands in its way for the person who asks; null if nothing does
 */
public record Prospect(Step step, @Nullable Refused bar) {}
