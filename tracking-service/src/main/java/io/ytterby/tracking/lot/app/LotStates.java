package io.ytterby.tracking.lot.app;

import io.ytterby.contracts.Topic;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Every lot's state as it is now, so that one whose last change was never told is told again. */
@ApplicationScoped
class LotStates implements StateSource {
    private final Lots lots;
    private final LotJournal journal;
    private final Clock clock;

    LotStates(Lots lots, LotJournal journal, Clock clock) {
        this.lots = lots;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING_LOT;
    }

    @Override
    public String versionsSql() {
        return "SELECT CAST(lot_id AS text) AS key, version FROM lot";
    }

    @Override
    @Transactional
    public Optional<OutboxEvent> current(String key) {
        return lots.find(LotId.of(key)).map(lot -> journal.state("lot-republished", lot, clock.instant()));
    }
}
