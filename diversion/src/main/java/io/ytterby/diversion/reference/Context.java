package io.ytterby.diversion.reference;

import org.jspecify.annotations.Nullable;

/** All that is known beside the records when one is judged: a snapshot that does not change while it is used. */
public interface Context {
    /** The licence with this number or id, or null if none is known. */
    @Nullable
    Permit permit(String id);

    /** The licence that took this one's place, or null if none is known to. */
    default @Nullable Permit replacement(String id) {
        return null;
    }

    /** Whether licences are known at all: if not, an unknown one says nothing. */
    boolean knowsPermits();

    Owners owners();

    Facts facts();

    /** None, unless somebody keeps quotes. */
    default Prices prices() {
        return NO_PRICES;
    }

    /** None, unless the law has such. */
    default Limits limits() {
        return NO_LIMITS;
    }

    /** None, unless somebody keeps quotes of several places. */
    default Pulls pulls() {
        return NO_PULLS;
    }

    Prices NO_PRICES = new Prices(java.util.List.of());
    Pulls NO_PULLS = new Pulls(java.util.List.of());
    Limits NO_LIMITS = new Limits(java.util.List.of());

    /** Whether a firm with this name stands on a list, with the list's name; or null. */
    @Nullable
    String listed(String name);

    /** Names the snapshot, for a signal that can be computed again. */
    String version();
}
