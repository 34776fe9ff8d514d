package io.ytterby.tracking.capture.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.capture.domain.CaptureError;
import java.util.List;
import java.util.Set;

/** What came of following an event. */
sealed interface Following {
    /** Its lots, moved or only seen. */
    record About(List<LotId> lots, Set<LotId> born) implements Following {
        static final About NOTHING = new About(List.of(), Set.of());
    }

    /** The event can't be: nothing of it is kept. */
    record Refused(CaptureError.Kind kind, String words) implements Following {}
}
