package io.ytterby.licensing.screening.db;

import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.EntryDigest;
import io.ytterby.licensing.screening.domain.ListChange;
import io.ytterby.licensing.screening.domain.ListedEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of {@code screening_entry}: each as long as versions have it unchanged. */
final class ScreeningEntries {
    private ScreeningEntries() {}

    private record Standing(String entry, String sha256) {}

    static Map<String, String> standing(Handle handle, String list) {
        return handle
                .createQuery("SELECT entry, sha256 FROM screening_entry WHERE list = :list AND until_version IS NULL")
                .bind("list", list)
                .map((row, context) -> new Standing(row.getString("entry"), row.getString("sha256")))
                .stream()
                .collect(Collectors.toMap(Standing::entry, Standing::sha256));
    }

    static List<ListedEntry> all(Handle handle) {
        return handle.createQuery("SELECT * FROM screening_entry WHERE until_version IS NULL ORDER BY list, entry")
                .map(ScreeningEntries::entry)
                .list();
    }

    static void apply(Handle handle, String list, int version, ListChange change) {
        handle.createUpdate("""
                        UPDATE screening_entry SET until_version = :before
                         WHERE list = :list AND until_version IS NULL AND entry = ANY(:ended)""")
                .bind("before", version - 1)
                .bind("list", list)
                .bindArray("ended", String.class, change.ended().toArray())
                .execute();
        var batch = handle.prepareBatch("""
                INSERT INTO screening_entry (list, entry, from_version, sha256, type, name, aliases, country, address,
                    identifiers, note)
                VALUES (:list, :entry, :version, :sha256, :type, :name, :aliases, :country, :address, :identifiers, :note)""");
        for (var entry : change.added())
            batch.bind("list", list)
                    .bind("entry", entry.id())
                    .bind("version", version)
                    .bind("sha256", EntryDigest.of(entry))
                    .bind("type", entry.type().name())
                    .bind("name", entry.name())
                    .bindArray("aliases", String.class, entry.aliases().toArray())
                    .bind("country", entry.country())
                    .bind("address", entry.address())
                    .bindArray("identifiers", String.class, entry.identifiers().toArray())
                    .bind("note", entry.note())
                    .add();
        if (batch.size() > 0) batch.execute();
    }

    private static ListedEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new ListedEntry(
                row.getString("list"),
                row.getString("entry"),
                EntityType.valueOf(row.getString("type")),
                row.getString("name"),
                texts(row, "aliases"),
                row.getString("country"),
                row.getString("address"),
                texts(row, "identifiers"),
                row.getString("note"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
