package io.ytterby.licensing.ledger.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.licensing.ledger.app.HotLedger;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Set by set: a statement for all rows of a table, and one guarded update for the sum on each line. */
@ApplicationScoped
class HotLedgerStatements implements HotLedger {
    private final Jdbi jdbi;

    HotLedgerStatements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The same locks as those of {@code Ledger.lock}, without the wait. */
    @Override
    public Set<DeclarationId> lockFree(Collection<DeclarationId> declarations) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery("""
                        SELECT d.id FROM unnest(:ids) AS d (id)
                         WHERE pg_try_advisory_xact_lock(hashtextextended('declaration/' || d.id, 0))""")
                .bindArray("ids", UUID.class, ids(declarations))
                .map((row, context) -> new DeclarationId(row.getObject(1, UUID.class)))
                .list()));
    }

    @Override
    public Set<Booking> bookings(LicenceNumber licence, Collection<DeclarationId> declarations) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery("""
                        SELECT declaration, CASE WHEN part > 0 THEN 0 ELSE line END FROM reservation
                         WHERE declaration = ANY(:ids) AND status IN ('RESERVED', 'COMMITTED')
                           AND (part > 0 OR licence = :licence)""")
                .bindArray("ids", UUID.class, ids(declarations))
                .bind("licence", licence.value())
                .map((row, context) -> new Booking(new DeclarationId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()));
    }

    @Override
    public boolean reserve(LicenceNumber licence, LocalDate today, List<Posted> posted) {
        return jdbi.withHandle(handle -> {
            if (!versions(handle, licence, today, posted.size())) return false;
            var byLine = posted.stream().map(Posted::entry).collect(groupingBy(Entry::line, TreeMap::new, toList()));
            for (var entries : byLine.values()) if (!LinePostings.move(handle, sum(entries))) return false;
            PostedRows.addReservations(handle, posted);
            PostedRows.addEntries(handle, posted);
            return true;
        });
    }

    private static boolean versions(Handle handle, LicenceNumber licence, LocalDate today, int draws) {
        return 1
                == handle.createUpdate("""
                                UPDATE licence SET version = version + :draws
                                 WHERE number = :number AND status = 'ISSUED' AND :today BETWEEN valid_from AND valid_until""")
                        .bind("draws", draws)
                        .bind("number", licence.value())
                        .bind("today", today)
                        .execute();
    }

    /** One entry that stands for all of them on their line; it is only moved, never entered. */
    private static Entry sum(List<Entry> entries) {
        var all = entries.stream().map(Entry::amount).reduce(Amount.NONE, Amount::plus);
        var first = entries.getFirst();
        return Entry.of(first.kind(), null, first.reservation(), first.key(), all, first.at(), "");
    }

    private static Object[] ids(Collection<DeclarationId> declarations) {
        return declarations.stream().map(DeclarationId::value).toArray();
    }
}
