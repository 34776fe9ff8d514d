package io.ytterby.tracking.sighting.app;

import io.ytterby.tracking.sighting.domain.KnownGram;
import java.util.Optional;

/** What the books say of where a gram should be. */
public interface GramBooks {
    /** Empty if no block has the gram. */
    Optional<KnownGram.Holding> holdingOf(long gram);
}
