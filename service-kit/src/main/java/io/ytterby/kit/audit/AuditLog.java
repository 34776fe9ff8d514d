package io.ytterby.kit.audit;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The proof that an entry of the audit is in the signed chain. */
@Singleton
public class AuditLog {
    private static final String ENTRY =
            "SELECT id, at, person, organisation, action, subject, detail, trace FROM audit ";

    private final Jdbi jdbi;
    private final AuditHeads heads;

    AuditLog(Jdbi jdbi, AuditHeads heads) {
        this.jdbi = jdbi;
        this.heads = heads;
    }

    /** What came of the question for a proof. */
    public sealed interface ProofOutcome {
        /** There is no such entry. */
        record Absent() implements ProofOutcome {}

        /** It is committed, and not chained yet: ask again in a second. */
        record Unsealed() implements ProofOutcome {}

        /**
         * Hash the digest behind {@code previousHash}, then each of {@code following}: the result is the head's hash.
         * Digests and hashes are SHA-256 in base64url without padding.
         */
        record Proof(
                AuditEntry entry,
                long position,
                String previousHash,
                String digest,
                List<String> following,
                io.ytterby.kit.heartbeat.Heartbeat.AuditHead head)
                implements ProofOutcome {}
    }

    public ProofOutcome proof(long id) {
        var entry = entry(id);
        if (entry.isEmpty()) return new ProofOutcome.Absent();
        var position = position(id);
        if (position.isEmpty()) return new ProofOutcome.Unsealed();
        return heads.covering(position.get())
                .<ProofOutcome>map(head -> new ProofOutcome.Proof(
                        entry.get(),
                        position.get(),
                        base64(hashAt(position.get() - 1)),
                        base64(entry.get().digest()),
                        digests(position.get(), head.position()),
                        head))
                .orElseGet(ProofOutcome.Unsealed::new);
    }

    private Optional<AuditEntry> entry(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRY + "WHERE id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(AuditEntry.class))
                .findOne());
    }

    private Optional<Long> position(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT position FROM audit_seal WHERE audit_id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
    }

    private byte[] hashAt(long position) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT hash FROM audit_seal WHERE position = :position")
                .bind("position", position)
                .mapTo(byte[].class)
                .findOne()
                .orElseGet(() -> new byte[32]));
    }

    private List<String> digests(long after, long until) {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                    SELECT digest FROM audit_seal WHERE position > :after AND position <= :until ORDER BY position\
                    """).bind("after", after).bind("until", until).mapTo(byte[].class).stream()
                        .map(AuditLog::base64)
                        .toList());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
