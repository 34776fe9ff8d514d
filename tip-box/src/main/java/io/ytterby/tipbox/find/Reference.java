package io.ytterby.tipbox.find;

/**
 * Something that a text names and that our records name too.
 *
 * @param value in its canonical shape, so that two texts that write it differently name the same
 */
public record Reference(Kind kind, String value) {
    /** What is looked for. */
    public enum Kind {
        /** ISO 6346, with a good check digit. */
        CONTAINER,
        /** A code of a gram, with a good check digit. */
        GRAM_CODE,
        /** A licence of ours. */
        LICENCE,
        /** A lot of ours; only an officer says so. */
        LOT,
        /** A declaration of ours; only an officer says so. */
        DECLARATION,
        /** Eleven digits of an air waybill, with a good check digit. */
        AIR_WAYBILL,
        /** A bill of lading, only after words that say so. */
        BILL_OF_LADING,
        /** A heading of the Harmonised System, only after words that say so. */
        HS_CODE,
        /** Who it is about, as the reporter wrote it, without its legal form. */
        FIRM
    }
}
