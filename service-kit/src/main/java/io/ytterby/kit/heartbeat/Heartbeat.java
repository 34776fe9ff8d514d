package io.ytterby.kit.heartbeat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the service committed until {@code asOf} has been sent before this record on this partition.
 *
 * @param partitions how many the topic has: a reader knows the topic only once it has heard each
 * @param auditHead the newest signed head of the service's audit chain, if there is one; a reader may keep it as witness
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Heartbeat(
        String service,
        String topic,
        int partition,
        int partitions,
        Instant asOf,
        @Nullable AuditHead auditHead) {

    /** A signed head: hash and signature in base64url without padding. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AuditHead(long position, String hash, String signature, String keyId, Instant sealedAt) {}
}
