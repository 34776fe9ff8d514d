package io.ytterby.diversion.feature;

/** What the books of licences refused. */
public final class Refusals {
    private Refusals() {}

    /** The finding that a refusal is for the record of the line that was refused. */
    public static void tell(String licence, String why, Findings into) {
        into.plain(
                Input.PERMIT_REFUSED,
                1,
                1,
                0,
                () -> "The books refused the use of licence " + licence + ": " + why + ".");
    }
}
