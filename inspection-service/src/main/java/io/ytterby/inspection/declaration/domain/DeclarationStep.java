package io.ytterby.inspection.declaration.domain;

/** All that can come of a verb on a declaration. */
public sealed interface DeclarationStep {
    /** It moved, and the others are told this fact with the whole new state. */
    record Moved(Declaration next, String fact) implements DeclarationStep {}

    /** Written down, but nothing that others act on: one of two answers has come. */
    record Noted(Declaration next) implements DeclarationStep {}

    /** Nothing to do: it is so already, or it came too late to matter. */
    record Unchanged(Declaration as) implements DeclarationStep {}

    /** A person asked for what cannot be. */
    record Refused(Declaration as, Why why) implements DeclarationStep {}

    /** Why not. */
    enum Why {
        STATUS,
        HOLD_OPEN,
        ORDER_OPEN,
        EXIT_UNDER_WAY,
        /** Since the release something has come to be known that would refuse it now. */
        RELEASE_OUTDATED
    }
}
