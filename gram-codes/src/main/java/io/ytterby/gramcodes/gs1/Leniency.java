package io.ytterby.gramcodes.gs1;

/**
 * What a reader of Digital Links forgives.
 *
 * @param shortGtins GTINs of 8, 12 and 13 digits, which Digital Link 1.0 allowed
 * @param shortNames {@code gtin} for {@code 01} and the like, which Digital Link 1.2 withdrew
 * @param unknownIdentifiers numbers that the dictionary does not have
 * @param wrongContent check digits, dates and codes that do not hold; the shape must be right all the same
 */
public record Leniency(boolean shortGtins, boolean shortNames, boolean unknownIdentifiers, boolean wrongContent) {
    /** As the standard has it today. */
    public static final Leniency NONE = new Leniency(false, false, false, false);
    /** Everything that earlier versions of the standard allowed. */
    public static final Leniency OLDER_LINKS = new Leniency(true, true, false, false);
    /** What names a thing, right or wrong: for comparing names, not for trusting them. */
    public static final Leniency AS_WRITTEN = new Leniency(true, true, false, true);
}
