package io.ytterby.licensing.clock.app;

import io.ytterby.licensing.clock.domain.Forecast.Group;
import io.ytterby.licensing.clock.domain.Survival;

/**
 * How long cases like one took.
 *
 * @param exporters whose decided cases these are
 */
public record Alike(Survival survival, Group group, int exporters) {}
