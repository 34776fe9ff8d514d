package io.ytterby.spectra.xrf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element's lines by what may be known of their ratios. K and L lines of heavy elements come from depths that differ by a
 * hundred times, so goods that are not thick and even shift them against each other.
 *
 * @param whole one column: the element's amount
 * @param loose part of the whole that may shine more or less than the rest
 */
record Parts(List<Lights.Light> whole, List<Lights.Light> loose) {
    private static final double MAIN_RATE = 0.3;

    /** @return null if no main line of the element stands where the spectrum is fitted */
    static @Nullable Parts of(List<Lights.Light> lights, Axis axis) {
        if (lights.stream().noneMatch(light -> isMain(light, axis))) return null;
        var k = lights.stream().filter(light -> light.line().shell() == Shell.K).toList();
        if (k.stream().noneMatch(light -> isMain(light, axis))) return new Parts(lights, List.of());
        var l = lights.stream().filter(light -> light.line().shell() != Shell.K).toList();
        return new Parts(lights, l.isEmpty() ? List.of() : k);
    }

    private static boolean isMain(Lights.Light light, Axis axis) {
        return light.line().rate() > MAIN_RATE && axis.holds(light.line().kev());
    }
}
