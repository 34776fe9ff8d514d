package io.ytterby.certification.scheme.domain;

/** How a claim is tied to the goods: the models of ISO 22095, the strongest first. */
public enum CustodyModel {
    IDENTITY_PRESERVED,
    SEGREGATED,
    CONTROLLED_BLENDING,
    MASS_BALANCE,
    BOOK_AND_CLAIM;

    /** Whether this model promises more than the other. */
    public boolean isStrongerThan(CustodyModel other) {
        return compareTo(other) < 0;
    }
}
