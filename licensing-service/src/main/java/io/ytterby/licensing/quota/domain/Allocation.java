package io.ytterby.licensing.quota.domain;

import java.util.List;

/** A split quota, how uneven it is, and its proof. */
public record Allocation(List<Grant> grants, Unfairness unfairness, AllocationProof proof) {
    public Allocation {
        grants = List.copyOf(grants);
    }

    public static Allocation of(QuotaTerms terms, Draw draw) {
        var grants = Allocate.by(terms, draw);
        var unfairness = Unfairness.of(grants);
        return new Allocation(grants, unfairness, AllocationProof.of(terms, draw, grants, unfairness));
    }
}
