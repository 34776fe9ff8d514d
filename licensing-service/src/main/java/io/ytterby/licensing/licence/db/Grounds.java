package io.ytterby.licensing.licence.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.licence.domain.Ground;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of {@code suspension_ground}: lifted ones stay, as history and so that no result counts twice. */
final class Grounds {
    private Grounds() {}

    private record Owned(LicenceNumber licence, Ground ground) {}

    static List<Ground> open(Handle handle, LicenceNumber licence) {
        return open(handle, List.of(licence)).getOrDefault(licence, List.of());
    }

    static Map<LicenceNumber, List<Ground>> open(Handle handle, List<LicenceNumber> licences) {
        return handle
                .createQuery("""
                        SELECT * FROM suspension_ground WHERE licence = ANY(:licences) AND lifted_at IS NULL
                         ORDER BY licence, since, id""")
                .bindArray(
                        "licences",
                        String.class,
                        licences.stream().map(LicenceNumber::value).toArray())
                .map(Grounds::ground)
                .stream()
                .collect(groupingBy(Owned::licence, mapping(Owned::ground, toList())));
    }

    static void add(Handle handle, LicenceNumber licence, Ground ground, PersonId placedBy) {
        var declaration = ground.declaration();
        handle.createUpdate("""
                        INSERT INTO suspension_ground (id, licence, kind, reason, since, placed_by, result, declaration)
                        VALUES (:id, :licence, :kind, :reason, :since, :placedBy, CAST(:result AS uuid),
                            CAST(:declaration AS uuid))""")
                .bind("id", ground.id())
                .bind("licence", licence.value())
                .bind("kind", ground.kind().name())
                .bind("reason", ground.reason())
                .bind("since", ground.since().atOffset(ZoneOffset.UTC))
                .bind("placedBy", placedBy.value())
                .bind("result", ground.result())
                .bind("declaration", declaration == null ? null : declaration.value())
                .execute();
    }

    static void lift(Handle handle, UUID ground, Instant at, PersonId by, String reason) {
        handle.createUpdate("""
                        UPDATE suspension_ground SET lifted_at = :at, lifted_by = :by, lift_reason = :reason
                         WHERE id = :id AND lifted_at IS NULL""")
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by.value())
                .bind("reason", reason)
                .bind("id", ground)
                .execute();
    }

    static void reverse(Handle handle, LicenceNumber licence, UUID result, Ground.Reversal reversal) {
        handle.createUpdate("""
                        UPDATE suspension_ground SET reversed_at = :at, reversal_reason = :reason
                         WHERE licence = :licence AND result = :result AND reversed_at IS NULL""")
                .bind("at", reversal.at().atOffset(ZoneOffset.UTC))
                .bind("reason", reversal.reason())
                .bind("licence", licence.value())
                .bind("result", result)
                .execute();
    }

    private static Ground.@Nullable Reversal reversal(ResultSet row) throws SQLException {
        var at = row.getObject("reversed_at", OffsetDateTime.class);
        return at == null ? null : new Ground.Reversal(at.toInstant(), row.getString("reversal_reason"));
    }

    static boolean knowsResult(Handle handle, LicenceNumber licence, UUID result) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM suspension_ground WHERE licence = :licence AND result = :result)""")
                .bind("licence", licence.value())
                .bind("result", result)
                .mapTo(Boolean.class)
                .one();
    }

    private static Owned ground(ResultSet row, StatementContext context) throws SQLException {
        var declaration = row.getObject("declaration", UUID.class);
        return new Owned(
                new LicenceNumber(row.getString("licence")),
                new Ground(
                        row.getObject("id", UUID.class),
                        Ground.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("result", UUID.class),
                        declaration == null ? null : new DeclarationId(declaration),
                        reversal(row)));
    }
}
