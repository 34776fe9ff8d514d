package io.ytterby.intelligence.alert.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alert takes from a trade record beside its signal.
 *
 * @param shipper as the record names it
 * @param licence that it claims
 */
public record Consignment(
        long netMg,
        Firm shipper,
        Firm consignee,
        List<String> containers,
        @Nullable String licence) {
    public Consignment {
        containers = List.copyOf(containers);
    }

    /** @param ref an id that the source gives it */
    public record Firm(
            @Nullable String ref, String name, @Nullable String country) {}
}
