package io.ytterby.certification.claim.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.certification.scheme.domain.SchemeKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code certification.claim}, as contracts has it: the claim as it is now.
 *
 * @param lotId null of a claim apart from goods
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimV1(
        String claimId,
        long version,
        String state,
        @Nullable String lotId,
        String org,
        SchemeKey scheme,
        String model,
        String claimClass,
        List<LineV1> lines,
        FootprintV1 footprint,
        boolean euConsumerClaimAllowed,
        Instant statedAt,
        @Nullable String because) {
    /** So much of an element under a certificate. */
    public record LineV1(String element, long massMg, String certificateId) {}

    /** Gross, offsets and net: never mixed. */
    public record FootprintV1(BigDecimal gross, BigDecimal offsets, BigDecimal net) {}

    /** @param certificates of the claim's origins */
    public static ClaimV1 of(Claim claim, Map<OriginId, CertificateId> certificates) {
        return new ClaimV1(
                claim.id().toString(),
                claim.version(),
                claim.state().name(),
                claim.lot().toString(),
                claim.organisation().value(),
                claim.scheme(),
                claim.model().name(),
                claim.claimClass().name(),
                lines(claim.sources(), certificates),
                new FootprintV1(claim.gross(), claim.offsets(), claim.net()),
                claim.euConsumerClaimAllowed(),
                claim.statedAt(),
                claim.because());
    }

    /** What stands behind a claim, by element and certificate. */
    public static List<LineV1> lines(List<Source> sources, Map<OriginId, CertificateId> certificates) {
        return sources.stream()
                .map(source -> new LineV1(
                        source.element().name(),
                        source.massMg(),
                        String.valueOf(certificates.get(source.key().origin()))))
                .toList();
    }
}
