package io.ytterby.tracking.transformation.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import org.jspecify.annotations.Nullable;

/**
 * How much of a lot.
 *
 * @param mass whole grams, or of ore any milligram; null for all of it
 */
public record Portion(LotId lot, @Nullable Mass mass) {}
