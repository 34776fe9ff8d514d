package io.ytterby.kit.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Chains what has committed and signs the head, within a second. It takes only rows below the oldest running
 * transaction, so that none can appear before one that is sealed; one sealer per service works at a time.
 */
@Singleton
class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final int BATCH = 1_000;
    private static final long LOCK = 0x79747462_5EA1L;
    private static final byte[] GENESIS = new byte[32];

    private final Jdbi jdbi;
    private final AuditKey key;
    private final Clock clock;

    AuditSealer(Jdbi jdbi, AuditKey key, Clock clock) {
        this.jdbi = jdbi;
        this.key = key;
        this.clock = clock;
    }

    /** The chain's last link. */
    public record Link(long position, byte[] hash) {}

    @Scheduled(every = "${ytterby.audit.seal-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        try {
            while (jdbi.inTransaction(this::sealBatch) == BATCH) {
                // More than one batch had gathered: go on at once.
            }
        } catch (JdbiException away) {
            LOG.warnf("nothing can be sealed now: %s", away.getMessage());
        }
    }

    private int sealBatch(Handle handle) {
        if (!locked(handle)) return 0;
        var entries = unsealed(handle);
        if (entries.isEmpty()) return 0;
        var link = last(handle);
        var batch = handle.prepareBatch(
                "INSERT INTO audit_seal (position, audit_id, digest, hash) VALUES (:position, :id, :digest, :hash)");
        for (var entry : entries) {
            var digest = entry.digest();
            link = new Link(link.position() + 1, AuditEntry.chained(link.hash(), digest));
            batch.bind("position", link.position())
                    .bind("id", entry.id())
                    .bind("digest", digest)
                    .bind("hash", link.hash())
                    .add();
        }
        batch.execute();
        signHead(handle, link);
        handle.createUpdate("DELETE FROM audit_unsealed WHERE audit_id = ANY(:ids)")
                .bindArray(
                        "ids", Long.class, entries.stream().map(AuditEntry::id).toArray())
                .execute();
        return entries.size();
    }

    private static boolean locked(Handle handle) {
        return handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private static List<AuditEntry> unsealed(Handle handle) {
        return handle.createQuery("""
                        SELECT a.id, a.at, a.person, a.organisation, a.action, a.subject, a.detail, a.trace
                          FROM audit_unsealed u JOIN audit a ON a.id = u.audit_id
                         WHERE u.xid < pg_snapshot_xmin(pg_current_snapshot())
                         ORDER BY a.id LIMIT :limit""")
                .bind("limit", BATCH)
                .map(ConstructorMapper.of(AuditEntry.class))
                .list();
    }

    private static Link last(Handle handle) {
        return handle.createQuery("SELECT position, hash FROM audit_seal ORDER BY position DESC LIMIT 1")
                .map(ConstructorMapper.of(Link.class))
                .findOne()
                .orElse(new Link(0, GENESIS));
    }

    private void signHead(Handle handle, Link link) {
        handle.createUpdate("""
                        INSERT INTO audit_head (position, hash, key_id, signature, sealed_at)
                        VALUES (:position, :hash, :key, :signature, :at)""")
                .bind("position", link.position())
                .bind("hash", link.hash())
                .bind("key", key.id())
                .bind("signature", key.sign(AuditHeads.signedBytes(link.position(), link.hash())))
                .bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .execute();
    }
}
