package io.ytterby.tracking.sighting.domain;

/** What betrays a copied, moved or made-up code. Each alert names one. */
public enum Rule {
    R1("tag-wrong", "The code reads well, but nobody with our key made it."),
    R2("block-unknown-or-revoked", "No block has this gram, or its block has been withdrawn."),
    R3("off-route", "It was seen where, or by whom, its custodian's route has no place for it."),
    R4("gram-gone", "The gram was already consumed, destroyed, or had left the country it was seen in."),
    R5("faster-than-travel", "Two sightings lie farther apart than goods travel in the time between them."),
    R6("two-packs", "It was seen inside a closed pack while it lies in another closed one."),
    R7("label-of-another-item", "The label names another trade item than the one its block was minted for.");

    private final String slug;
    private final String words;

    Rule(String slug, String words) {
        this.slug = slug;
        this.words = words;
    }

    /** A name for machines: {@code off-route}. */
    public String slug() {
        return slug;
    }

    /** One sentence for people. */
    public String words() {
        return words;
    }
}
