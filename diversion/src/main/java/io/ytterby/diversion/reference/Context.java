package io.ytterby.diversion.reference;

import org.jspecify.annotations.Nullable;

/** All that is known beside the records when one is judged: a snapshot that does not change while it is used. */
public interface Context {
    /** The licence with this number or id, or null if none is known. */
    @Nullable
    Permit permit(String id);

    /** Whether licences are known at all: if not, an unknown one says nothing. */
    boolean knowsPermits();

    Owners owners();

    Facts facts();

    /** Whether a firm with this name stands on a list, with the list's name; or null. */
    @Nullable
    String listed(String name);

    /** Names the snapshot, for a signal that can be computed again. */
    String version();
}
