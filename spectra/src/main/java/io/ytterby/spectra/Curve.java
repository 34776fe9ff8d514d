package io.ytterby.spectra;

import java.util.List;
import java.util.Map;

/**
 * A spectrum beside its model, channel by channel; all lists have one length.
 *
 * @param kev energy of each channel
 * @param measured counts
 * @param model counts that the whole model expects
 * @param parts counts of single elements that were found, by symbol
 */
public record Curve(List<Double> kev, List<Double> measured, List<Double> model, Map<String, List<Double>> parts) {
    public static final Curve NONE = new Curve(List.of(), List.of(), List.of(), Map.of());

    public Curve {
        kev = List.copyOf(kev);
        measured = List.copyOf(measured);
        model = List.copyOf(model);
        parts = Map.copyOf(parts);
    }
}
