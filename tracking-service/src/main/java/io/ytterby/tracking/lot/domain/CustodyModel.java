package io.ytterby.tracking.lot.domain;

/** How a claim about goods is tied to the goods themselves: the models of ISO 22095, the strongest first. */
public enum CustodyModel {
    /** They come from one source and were never mixed with others. */
    IDENTITY_PRESERVED,
    /** Mixed with goods of other sources, all of them known and entitled. */
    SEGREGATED,
    /** Mixed with others in shares that are known for each batch. */
    CONTROLLED_BLENDING,
    /** In and out are in balance over a time; what is in a batch is not told. */
    MASS_BALANCE,
    /** The claim travels apart from the goods. */
    BOOK_AND_CLAIM;

    /** Whether this model promises more than the other. */
    public boolean isStrongerThan(CustodyModel other) {
        return compareTo(other) < 0;
    }
}
