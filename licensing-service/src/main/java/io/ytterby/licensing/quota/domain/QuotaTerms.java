package io.ytterby.licensing.quota.domain;

import io.ytterby.kernel.Element;
import java.util.UUID;

/**
 * What is fixed when a round opens and never changes after it.
 *
 * @param availableMg milligrams of the contained element
 * @param floorMg what everybody gets first under {@link QuotaRule#PRO_RATA_WITH_FLOOR}; 0 for the other rules
 * @param lotMg what is given at a turn under {@link QuotaRule#SEEDED_LOTTERY}, 0 for all that is asked; 0 for the other rules
 * @param seedCommitment SHA-256 of the seed in hexadecimal, under {@link QuotaRule#SEEDED_LOTTERY}; empty for the other rules
 * @param beaconSource which public text of a day after the deadline joins the seed; empty for none
 */
public record QuotaTerms(
        UUID round,
        Element element,
        int year,
        long availableMg,
        QuotaRule rule,
        long floorMg,
        long lotMg,
        String seedCommitment,
        String beaconSource) {
    public QuotaTerms {
        if (availableMg <= 0 || floorMg < 0 || lotMg < 0)
            throw new IllegalArgumentException("a quota is more than zero, a floor and a lot are not less");
    }
}
