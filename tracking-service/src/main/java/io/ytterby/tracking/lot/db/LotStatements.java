package io.ytterby.tracking.lot.db;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.Lot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** What all statements that change lots have in common: each counts the version up and answers the lots as they then are. */
final class LotStatements {
    static final LotMapper LOT = new LotMapper();
    static final String COUNTED = "UPDATE lot SET version = version + 1, changed_at = :at, ";
    static final String MOVABLE = "status = 'ACTIVE' AND locked_for IS NULL AND frozen_by = '{}'";
    static final String FREE = MOVABLE + " AND packed_in IS NULL";

    private LotStatements() {}

    interface Bindings {
        Update on(Update update);
    }

    static List<Lot> changed(Jdbi jdbi, String sql, Bindings bindings, Instant at) {
        return jdbi.withHandle(handle -> bindings.on(handle.createUpdate(sql).bind("at", at))
                .executeAndReturnGeneratedKeys()
                .map(LOT)
                .list());
    }

    static UUID[] uuids(Collection<LotId> ids) {
        return ids.stream().map(LotId::value).toArray(UUID[]::new);
    }
}
