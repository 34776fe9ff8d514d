package io.ytterby.tracking.query.app;

import io.ytterby.tracking.query.domain.GramEvent;
import io.ytterby.tracking.query.domain.GramSpan;
import java.util.List;

/** Where a gram has been, and which events tell of it. */
public interface GramLives {
    /** The spans of its life, the first one first; empty if no block has it. */
    List<GramSpan> spansOf(long gram);

    /** The events about the lots that it lay in while it lay there; at most {@code limit}. */
    List<GramEvent> eventsOf(List<GramSpan> spans, int limit);
}
