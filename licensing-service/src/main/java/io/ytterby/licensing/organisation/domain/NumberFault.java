package io.ytterby.licensing.organisation.domain;

/** What can be wrong with one of the numbers that an organisation is known by. */
public sealed interface NumberFault {
    /** Which of the identifiers that were given. */
    int index();

    /** Another organisation has it. */
    record Taken(int index, Identifier identifier) implements NumberFault {}

    /** @param why what a number of its scheme looks like */
    record Malformed(int index, String why) implements NumberFault {}
}
