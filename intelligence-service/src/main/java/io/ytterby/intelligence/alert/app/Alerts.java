package io.ytterby.intelligence.alert.app;

import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.alert.domain.AlertState;
import io.ytterby.intelligence.alert.domain.TradeLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All alerts. Whoever changes one has locked it. */
public interface Alerts {
    /** Locks the trade: nobody else raises or joins on it until the transaction ends. */
    void lock(TradeLine line);

    /** The newest of a trade, however it stands. */
    Optional<Alert> newest(TradeLine line);

    Optional<Alert> lookUp(AlertId id);

    Optional<Alert> lock(AlertId id);

    void add(Alert alert);

    void update(Alert next);

    /** @return false if some alert has this record already */
    boolean tryAddRecord(AlertId alert, UUID record, BigDecimal score, Instant at);

    /** Its records, the strongest first. */
    List<RecordOf> records(AlertId alert, int limit);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(Query query, long before, int limit);

    /** What is asked for; null asks nothing. */
    record Query(
            @Nullable AlertState state,
            @Nullable String from,
            @Nullable String to,
            @Nullable String hs6,
            @Nullable String test) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Alert alert) {}

    /** A record of an alert. */
    record RecordOf(UUID record, BigDecimal score, Instant at) {}
}
