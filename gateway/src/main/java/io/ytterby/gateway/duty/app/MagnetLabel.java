package io.ytterby.gateway.duty.app;

import io.ytterby.footprints.buyer.RecycledShare;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.MagnetProduct;
import io.ytterby.gateway.duty.domain.MagnetType;
import java.time.Instant;
import java.util.List;

/** What is to be said of the magnets in an organisation's products, and from when. */
public record MagnetLabel(Instant asOf, DutyRules rules, List<Product> products) {
    public MagnetLabel {
        products = List.copyOf(products);
    }

    /** Whether something is to be said. */
    public enum Due {
        NOT_DUE,
        /** From a day that nothing can put off. */
        DUE,
        /** Not before a day, or not before an act that sets one. */
        DUE_LATER
    }

    /**
     * One product.
     *
     * @param weighedMg of the types that count
     * @param label whether a label is due, and recycled shares
     * @param shares for each element that is declared; without a share where it is in none of those magnets
     * @param lacking what the supplier has still to say
     */
    public record Product(
            MagnetProduct product,
            List<MagnetType> types,
            long weighedMg,
            Due label,
            Due sharesDue,
            List<RecycledShare> shares,
            List<String> lacking) {
        public Product {
            types = List.copyOf(types);
            shares = List.copyOf(shares);
            lacking = List.copyOf(lacking);
        }
    }
}
