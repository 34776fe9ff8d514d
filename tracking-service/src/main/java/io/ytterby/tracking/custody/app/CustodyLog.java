package io.ytterby.tracking.custody.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.custody.domain.CustodyEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has happened to lots: written once, read in the order in which it was recorded. */
public interface CustodyLog {
    /** An event as it is kept: the number it has in the log, and its EPCIS document as JSON text. */
    record Entry(long seq, String eventId, Instant eventTime, String bizStep, String document) {}

    /** @param born the lot that the event split off, if it split one off; it shares the other lots' past up to here */
    void keep(CustodyEvent event, String document, List<LotId> lots, Optional<LotId> born);

    /** A lot's events after that number, with those of its parents until it was split off them; at most {@code limit}. */
    List<Entry> of(LotId lot, long after, int limit);
}
