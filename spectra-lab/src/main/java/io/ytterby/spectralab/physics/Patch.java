package io.ytterby.spectralab.physics;

import java.util.List;

/**
 * A part of the spot that the instrument sees.
 *
 * @param area share of the spot
 * @param layers from the top down; the last may be infinite
 */
public record Patch(double area, List<Layer> layers) {
    public Patch {
        layers = List.copyOf(layers);
    }
}
