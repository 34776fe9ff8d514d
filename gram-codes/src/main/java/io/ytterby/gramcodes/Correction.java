package io.ytterby.gramcodes;

/**
 * One slip that would explain why a text is no code, and the code that was meant then. A guess: the check symbol fits, and
 * nothing more is known.
 *
 * @param slip what may have happened
 * @param position where, from 1 on, counted without dashes and blanks
 * @param code the code that fits, as it would be printed
 */
public record Correction(Slip slip, int position, String code) {

    /** What goes wrong when people copy a code, the likelier first. */
    public enum Slip {
        /** The character there cannot be read or is none of ours; the others leave only this one. */
        UNREADABLE,
        /** Two neighbours, or two with one between them, were exchanged. */
        EXCHANGED,
        /** The character there was typed twice, or slipped in. */
        ONE_TOO_MANY,
        /** The character there looks like the right one. */
        LOOKS_ALIKE,
        /** The character there is another one. */
        ANOTHER
    }
}
