package io.ytterby.kit.audit;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Walks the whole chain again and compares; it says which entry is the first that is wrong, and what is not sealed yet. */
@Singleton
public class AuditVerifier {
    private static final int PAGE = 5_000;

    private final Jdbi jdbi;
    private final AuditKey key;

    AuditVerifier(Jdbi jdbi, AuditKey key) {
        this.jdbi = jdbi;
        this.key = key;
    }

    /**
     * What the walk found.
     *
     * @param sealed how many entries are chained, right up to the first fault
     * @param unsealed how many have committed and are not chained yet: the tail that nobody has signed
     * @param fault the first entry that is not what was sealed; null if there is none
     */
    public record Report(
            long sealed, long unsealed, @Nullable Fault fault) {
        public boolean isWhole() {
            return fault == null;
        }
    }

    /** The first wrong entry: its place in the chain, its id if it still exists, and what is wrong. */
    public record Fault(long position, @Nullable Long auditId, String what) {}

    /** A link as stored, beside the entry it seals. */
    public record Stored(
            long position,
            byte[] sealedDigest,
            byte[] hash,
            long auditId,
            @Nullable AuditEntry entry) {}

    public Report verify() {
        byte[] hash = new byte[32];
        long position = 0;
        for (List<Stored> page = page(position); !page.isEmpty(); page = page(position)) {
            for (var link : page) {
                var fault = faultIn(link, position, hash);
                if (fault != null) return new Report(position, unsealed(), fault);
                hash = link.hash();
                position = link.position();
            }
        }
        return new Report(position, unsealed(), headFault(position));
    }

    private static @Nullable Fault faultIn(Stored link, long position, byte[] previous) {
        if (link.position() != position + 1) return new Fault(position + 1, null, "a link of the chain is missing");
        var entry = link.entry();
        if (entry == null) return new Fault(link.position(), link.auditId(), "the entry was deleted");
        var digest = entry.digest();
        if (!Arrays.equals(digest, link.sealedDigest()))
            return new Fault(link.position(), link.auditId(), "the entry was changed");
        if (!Arrays.equals(AuditEntry.chained(previous, digest), link.hash()))
            return new Fault(link.position(), link.auditId(), "the chain was rebuilt or reordered");
        return null;
    }

    /** Every signed head must be a link of the chain with that hash, and signed by our key; the last must be the end. */
    private @Nullable Fault headFault(long end) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        SELECT h.position, h.hash, h.signature, s.hash AS sealed FROM audit_head h
                          LEFT JOIN audit_seal s ON s.position = h.position ORDER BY h.position DESC LIMIT 1000""")
                .map((row, context) -> {
                    long position = row.getLong("position");
                    var hash = row.getBytes("hash");
                    if (position > end || !Arrays.equals(hash, row.getBytes("sealed")))
                        return new Fault(position, null, "a signed head is not in the chain: its tail was cut");
                    if (!key.verifies(AuditHeads.signedBytes(position, hash), row.getBytes("signature")))
                        return new Fault(position, null, "a head's signature is wrong");
                    return null;
                })
                .stream()
                .filter(fault -> fault != null)
                .findFirst()
                .orElse(null));
    }

    private List<Stored> page(long after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.position, s.digest, s.hash, s.audit_id, a.* FROM audit_seal s
                          LEFT JOIN audit a ON a.id = s.audit_id
                         WHERE s.position > :after ORDER BY s.position LIMIT :page""")
                .bind("after", after)
                .bind("page", PAGE)
                .map((row, context) -> {
                    row.getLong("id");
                    var entry = row.wasNull()
                            ? null
                            : ConstructorMapper.of(AuditEntry.class).map(row, context);
                    return new Stored(
                            row.getLong("position"),
                            row.getBytes("digest"),
                            row.getBytes("hash"),
                            row.getLong("audit_id"),
                            entry);
                })
                .list());
    }

    private long unsealed() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM audit_unsealed")
                .mapTo(Long.class)
                .one());
    }
}
