package io.ytterby.intelligence.casework.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What tips speak of, as the tips' service told it: a thing, and of no tip. */
public interface Spoken {
    /**
     * A thing that was spoken of.
     *
     * @param reference as it was told, to be shown
     */
    record Of(UUID id, Key key, String reference, Instant toldAt) {}

    /**
     * By what a case and what was told find each other.
     *
     * @param kind {@code CONTAINER}, {@code FIRM} and the others of {@code tips.link}
     */
    record Key(String kind, String text) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Of spoken) {}

    void keep(Of spoken);

    Optional<Of> lookUp(UUID id);

    /** Those of one of these keys, the newest first. */
    List<Listed> of(Collection<Key> keys, long before, int limit);
}
