package io.ytterby.tracking.sighting.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.sighting.domain.Scan;
import io.ytterby.tracking.sighting.domain.Sighting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scanned grams alone have rows: written once, never changed. */
public interface Sightings {
    /** A sighting as it is kept, and its place in the list. */
    record Kept(long seq, Sighting sighting) {}

    /** False if one with this id is kept already. */
    boolean tryKeep(Sighting sighting);

    /** The sightings of a gram right before and right after a moment, other than that one. */
    List<Scan> nearest(long gram, Scan scan);

    /**
     * The newest first.
     *
     * @param of only those of this gram; null for all
     * @param by only those that this organisation told; null for all
     */
    List<Kept> list(@Nullable Long of, @Nullable OrganisationId by, long before, int limit);
}
