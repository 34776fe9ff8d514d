package io.ytterby.gateway.witness.app;

import io.ytterby.kit.heartbeat.Heartbeat.AuditHead;
import java.time.Instant;

/** A head as a service's heartbeat told it: so long is its chain, with this hash at its end. */
public record WitnessedHead(
        String service, long position, String hash, String signature, String keyId, Instant sealedAt) {
    static WitnessedHead of(String service, AuditHead head) {
        return new WitnessedHead(
                service, head.position(), head.hash(), head.signature(), head.keyId(), head.sealedAt());
    }
}
