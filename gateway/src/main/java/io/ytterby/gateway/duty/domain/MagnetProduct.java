package io.ytterby.gateway.duty.domain;

import java.util.List;

/**
 * A product with magnets in it that is placed on the Union's market.
 *
 * @param productGroup one of {@link MagnetRules#productGroups}, or any other word for what is not among them
 */
public record MagnetProduct(String id, String name, String productGroup, List<Magnet> magnets) {
    public MagnetProduct {
        magnets = List.copyOf(magnets);
    }
}
