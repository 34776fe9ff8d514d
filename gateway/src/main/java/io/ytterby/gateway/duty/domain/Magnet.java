package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.Element;
import java.util.Map;

/**
 * Magnets of one type in a product.
 *
 * @param massMg of all of them together
 * @param contents what is in them, as far as the supplier says
 * @param source who says so
 */
public record Magnet(MagnetType type, long massMg, Map<Element, Content> contents, String source) {
    public Magnet {
        contents = Map.copyOf(contents);
    }
}
