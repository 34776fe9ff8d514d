package io.ytterby.certification.claim.domain;

/** How certified mass came to be in a lot: with the goods themselves, or out of a mass-balance account. */
public enum Via {
    PHYSICAL,
    MASS_BALANCE
}
