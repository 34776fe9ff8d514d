package io.ytterby.licensing.quota.domain;

import io.ytterby.kernel.OrganisationId;

/** What one applicant gets: never more than asked. */
public record Grant(OrganisationId applicant, long askedMg, long grantedMg) {
    public Grant {
        if (grantedMg < 0 || grantedMg > askedMg)
            throw new IllegalArgumentException(applicant + " would get " + grantedMg + " mg of " + askedMg);
    }

    /** How much of what was asked. */
    Fraction fulfilment() {
        return Fraction.of(grantedMg, askedMg);
    }
}
