package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which open recalls a lot's state tells of. */
public interface RecallMarks {
    /** An open recall as those who may see the lot are told of it. */
    record Mark(UUID recallId, String reason, Instant openedAt) {}

    /** The oldest first; mostly none. */
    List<Mark> of(LotId lot);
}
