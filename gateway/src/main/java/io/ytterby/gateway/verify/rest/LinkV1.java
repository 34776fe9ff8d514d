package io.ytterby.gateway.verify.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.verify.domain.LinkSubject;
import io.ytterby.gateway.verify.domain.PublicLink;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public link as its owner sees it.
 *
 * @param url where the page is; told once, in the answer that made it, since only the token's hash is kept
 * @param reads how often the page was opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkV1(
        UUID id,
        String kind,
        @Nullable LicenceNumber licenceNumber,
        @Nullable LotId lotId,
        @Nullable String label,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        long reads,
        @Nullable Instant lastReadAt,
        @Nullable String url) {
    /** One of the three; a document is a vc+jwt, JSON with a proof, or the text of a printed code. */
    public record Request(
            @Nullable LicenceNumber licenceNumber,
            @Nullable LotId lotId,
            @Nullable @Size(min = 1, max = 65_536) String document,
            @Nullable @Size(max = 200) String label,
            @Nullable Instant expiresAt) {
        boolean namesOne() {
            return (licenceNumber == null ? 0 : 1) + (lotId == null ? 0 : 1) + (document == null ? 0 : 1) == 1;
        }
    }

    static LinkV1 of(PublicLink link) {
        var subject = link.subject();
        return new LinkV1(
                link.id(),
                subject.kind(),
                subject instanceof LinkSubject.OfLot ? null : new LicenceNumber(subject.id()),
                subject instanceof LinkSubject.OfLot(var lot) ? lot : null,
                link.label(),
                link.createdAt(),
                link.expiresAt(),
                link.revokedAt(),
                link.reads(),
                link.lastReadAt(),
                null);
    }

    LinkV1 at(String address) {
        return new LinkV1(
                id, kind, licenceNumber, lotId, label, createdAt, expiresAt, revokedAt, reads, lastReadAt, address);
    }
}
