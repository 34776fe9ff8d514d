package io.ytterby.console.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API tells of the audit. */
public final class AuditRead {
    /** Those that keep an audit and can be asked through the door. */
    static final List<String> SERVICES =
            List.of("licensing", "tracking", "inspection", "certification", "intelligence");

    static final String WITNESS = "/api/witness/v1/";

    private AuditRead() {}

    static String of(String service) {
        return "/api/" + service + "/v1/audit";
    }

    /** @param detail what it was about, as JSON */
    public record Entry(
            long id,
            Instant at,
            String person,
            String organisation,
            String action,
            String subject,
            String detail,
            String trace) {}

    /** @param position how many entries it seals */
    public record Head(
            @Nullable String service, long position, String hash, String signature, String keyId, Instant sealedAt) {
        public String shortHash() {
            return hash.substring(0, Math.min(12, hash.length()));
        }
    }

    /** @param fault the first entry that is not what was sealed; null if there is none */
    public record Report(
            long sealed, long unsealed, @Nullable Fault fault) {}

    /** @param auditId null if the entry is not there any more */
    public record Fault(long position, @Nullable Long auditId, String what) {}

    /** @param kind {@code REWRITTEN}: one position, two hashes; {@code CUT}: signed later, and shorter */
    public record Alarm(
            String service,
            String kind,
            long position,
            String hash,
            long otherPosition,
            String otherHash,
            Instant noticedAt) {}

    public record Alarms(List<Alarm> items) {}

    /** Hashes and digests are SHA-256 in base64url without padding. */
    public record Proof(
            Entry entry, long position, String previousHash, String digest, List<String> following, Head head) {
        /**
         * Whether the chain from before the entry to the signed head can be rebuilt from the digests. It is computed here, by
         * nobody else's word.
         */
        public boolean holds() {
            return Chain.of(previousHash, digest, following).equals(head.hash());
        }
    }
}
