package io.ytterby.spectra;

/** What a measurement says of the goods against their papers. */
public enum Verdict {
    /** Nothing departs from the declaration, and what is controlled could have been seen. */
    CONFORMS,
    /** The goods are not what was declared. */
    DISCREPANT,
    /** A controlled element that the declaration does not cover. */
    CONTROLLED_ELEMENT_FOUND,
    /** It cannot tell; the reasons say why. Never a pass. */
    INCONCLUSIVE
}
