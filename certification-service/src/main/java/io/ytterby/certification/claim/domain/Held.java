package io.ytterby.certification.claim.domain;

/**
 * Certified mass of one origin in a lot.
 *
 * @param claimedMg how much of it stands behind claims on this lot; never more than there is
 */
public record Held(long massMg, long claimedMg) {
    public Held {
        if (claimedMg < 0 || claimedMg > massMg)
            throw new IllegalArgumentException(claimedMg + " mg are claimed of " + massMg);
    }

    public long freeMg() {
        return massMg - claimedMg;
    }
}
