package io.ytterby.certification.exchange.domain;

import java.util.List;

/**
 * What a footprint is of.
 *
 * @param ids URNs
 * @param classifications URNs, may be empty
 */
public record Product(String name, String description, List<String> ids, List<String> classifications) {
    public Product {
        ids = List.copyOf(ids);
        classifications = List.copyOf(classifications);
    }
}
