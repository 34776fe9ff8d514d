package io.ytterby.diversion.feature;

import java.util.function.Supplier;

/**
 * What one detector saw.
 *
 * @param strength on the input's scale; 0 is nothing
 * @param value as observed
 * @param expected what was to be expected
 * @param p how often honest trade would show as much, or NaN
 * @param z in standard deviations, or NaN
 * @param says one sentence with the numbers; made only if somebody asks
 */
public record Finding(
        Input input, double strength, double value, double expected, double p, double z, Supplier<String> says) {}
