package io.ytterby.credentials.status;

/** What a status list says of one entry: a value, or why it says nothing. The errors are named as the standard has them. */
public sealed interface StatusLookup {
    /** @param value 0 is clear; what else means is the purpose's business */
    record Value(int value) implements StatusLookup {}

    record Failed(Fault fault, String detail) implements StatusLookup {}

    /** The standard's errors. */
    enum Fault {
        MALFORMED_VALUE_ERROR,
        RANGE_ERROR,
        STATUS_VERIFICATION_ERROR,
        STATUS_LIST_LENGTH_ERROR
    }
}
