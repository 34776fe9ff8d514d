package io.ytterby.tracking.resolver.app;

import io.ytterby.tracking.lot.domain.Stage;
import java.util.Optional;

/** Lots by what is printed on them. */
public interface NamedLots {
    /** The stage of the lot of this item and number; the oldest, where two producers use one number. */
    Optional<Stage> stageOf(String gtin, String lotNumber);
}
