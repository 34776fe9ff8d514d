package io.ytterby.tracking.seal.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds up to which number no event can appear any more, without a word from those who write. A number is drawn by an
 * insert into the table of identities, so whoever has drawn one holds that table's lock until its transaction ends. Hence:
 * read the last number drawn, then who holds the lock; when these are gone, all up to that number has settled. (The oldest
 * running transaction would not do: a number can be drawn a moment before its transaction gets an id.)
 */
@ApplicationScoped
class SealWatch {
    private static final String WRITERS = """
            SELECT virtualtransaction FROM pg_locks
             WHERE locktype = 'relation' AND relation = CAST('event_identity' AS regclass)
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
               AND mode = 'RowExclusiveLock' AND pid <> pg_backend_pid()""";

    private final Jdbi jdbi;

    SealWatch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Watched(long upTo, List<String> writers) {}

    /** Zero while those that were writing when it last looked have not all ended. */
    long settledUpTo() {
        return jdbi.withHandle(handle -> {
            var watched = watched(handle);
            long drawn = drawn(handle); // before the writers are looked at, never after
            var writers = handle.createQuery(WRITERS).mapTo(String.class).set();
            if (writers.isEmpty()) return drawn;
            boolean settled = Collections.disjoint(writers, watched.writers());
            if (settled) watch(handle, drawn, writers);
            return settled ? watched.upTo() : 0;
        });
    }

    private static long drawn(Handle handle) {
        return handle.createQuery("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM epcis_event_seq_seq")
                .mapTo(Long.class)
                .one();
    }

    private static Watched watched(Handle handle) {
        return handle.createQuery("SELECT up_to, writers FROM event_seal_watch")
                .map((row, context) -> new Watched(row.getLong(1), texts(row.getArray(2))))
                .one();
    }

    private static List<String> texts(java.sql.Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static void watch(Handle handle, long upTo, Set<String> writers) {
        handle.createUpdate("UPDATE event_seal_watch SET up_to = :upTo, writers = :writers")
                .bind("upTo", upTo)
                .bindArray("writers", String.class, writers.toArray())
                .execute();
    }
}
