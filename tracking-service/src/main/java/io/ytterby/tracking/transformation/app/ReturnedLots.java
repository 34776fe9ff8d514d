package io.ytterby.tracking.transformation.app;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Taking;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lots that left the country, and of which some comes back as scrap. */
public interface ReturnedLots {
    /**
     * Takes so much out of an exported lot that is still as it was seen; it stays exported. Empty if it changed.
     *
     * @param taking at most what the lot still holds abroad
     */
    Optional<Lot> tryTakeBack(Lot seen, Taking taking, Instant at);

    /** The lot's grams that are abroad, the lowest numbers first, until they weigh so much. */
    List<HeldRange> abroad(Lot lot, Mass mass);
}
