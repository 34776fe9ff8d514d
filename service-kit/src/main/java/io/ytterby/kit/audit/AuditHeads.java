package io.ytterby.kit.audit;

import io.ytterby.kit.heartbeat.Heartbeat;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The signed heads of the audit chain. */
@Singleton
public class AuditHeads {
    private final Jdbi jdbi;

    AuditHeads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest head, as a heartbeat carries it and an outside witness keeps it. */
    public Optional<Heartbeat.AuditHead> newest() {
        return first("SELECT * FROM audit_head WHERE position >= :position ORDER BY position DESC LIMIT 1", 1);
    }

    /** The first head that covers this position. */
    Optional<Heartbeat.AuditHead> covering(long position) {
        return first("SELECT * FROM audit_head WHERE position >= :position ORDER BY position LIMIT 1", position);
    }

    private Optional<Heartbeat.AuditHead> first(String sql, long position) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("position", position)
                .map((row, context) -> new Heartbeat.AuditHead(
                        row.getLong("position"),
                        base64.encodeToString(row.getBytes("hash")),
                        base64.encodeToString(row.getBytes("signature")),
                        row.getString("key_id"),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    /** What a head's signature covers: the position and the chain's hash there. */
    static byte[] signedBytes(long position, byte[] hash) {
        return ByteBuffer.allocate(Long.BYTES + hash.length)
                .putLong(position)
                .put(hash)
                .array();
    }
}
