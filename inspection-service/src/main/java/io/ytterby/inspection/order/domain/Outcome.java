package io.ytterby.inspection.order.domain;

/** What an inspection came to. INCONCLUSIVE is an honest answer: it neither passes the goods nor accuses anybody. */
public enum Outcome {
    CONFORMS,
    DISCREPANT,
    CONTROLLED_ELEMENT_FOUND,
    INCONCLUSIVE;

    /** The goods are not what was declared: once verified, a hold is placed and the licences' ground is given. */
    public boolean isFailure() {
        return this == DISCREPANT || this == CONTROLLED_ELEMENT_FOUND;
    }
}
