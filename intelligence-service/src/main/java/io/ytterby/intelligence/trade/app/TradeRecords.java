package io.ytterby.intelligence.trade.app;

import io.ytterby.intelligence.trade.domain.KeptRecord;
import io.ytterby.intelligence.trade.domain.RecordId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All trade records; none is ever changed or removed. */
public interface TradeRecords {
    /** @return the ids of those that were not there before */
    Set<RecordId> addMissing(List<KeptRecord> records);

    /** The whole of those that are there. */
    Map<RecordId, String> json(Collection<RecordId> ids);

    Optional<Listed> find(RecordId id);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(Query query, long before, int limit);

    /** What is asked for; null asks nothing. */
    record Query(
            @Nullable String from,
            @Nullable String to,
            @Nullable String hs,
            @Nullable String source,
            @Nullable Instant since,
            @Nullable Instant until) {}

    /** One of a list, with its place in it and when it came. */
    record Listed(long place, Instant receivedAt, KeptRecord record) {}
}
