package io.ytterby.tracking.lineage.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.custody.app.CustodyLog;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What befell grams and lots until some moment, whichever lots they were in. */
public interface GramPast {
    /** A gram until a moment; null for until now. */
    record Asked(long gram, @Nullable Instant until) {}

    /** A lot without codes until a moment. */
    record AskedLot(LotId lot, Instant until) {}

    /** The events after that number that befell any of these, each once, by rising number; at most {@code limit}. */
    List<CustodyLog.Entry> events(List<Asked> grams, List<AskedLot> lots, long after, int limit);
}
