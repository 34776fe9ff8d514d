package io.ytterby.tracking.seal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tracking.seal.domain.Head;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A head; its components are the columns of the CSV.
 *
 * @param size how many events it covers
 * @param root in hex
 * @param signature Ed25519 in base64 over the lines {@code ytterby-custody-head-1}, day, size, root
 * @param publicKey as X.509 SubjectPublicKeyInfo in base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeadReply(
        LocalDate day, long size, String root, String signature, String keyId, String publicKey, Instant sealedAt) {
    static HeadReply of(Head head, String publicKey) {
        return new HeadReply(
                head.day(),
                head.size(),
                HexFormat.of().formatHex(head.root()),
                Base64.getEncoder().encodeToString(head.signature()),
                head.keyId(),
                publicKey,
                head.sealedAt());
    }

    /**
     * A head and, where it was asked for, the proof that its log begins with that of an earlier day.
     *
     * @param consistency hashes in hex as RFC 6962, section 2.1.2, has them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DayReply(
            HeadReply head,
            @Nullable HeadReply since,
            @Nullable List<String> consistency) {}
}
