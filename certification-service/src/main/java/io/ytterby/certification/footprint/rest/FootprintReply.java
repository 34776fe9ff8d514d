package io.ytterby.certification.footprint.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.certificate.app.CertificateV1;
import io.ytterby.certification.footprint.app.Footprints;
import io.ytterby.certification.scheme.domain.SchemeKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared footprint.
 *
 * @param figures computed here, in kg CO2e per kg; gross alone is exchanged
 * @param factors each as {@code id version}
 * @param digest of the statement from which anybody computes it again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FootprintReply(
        String footprintId,
        String org,
        String product,
        SchemeKey scheme,
        CertificateV1.FootprintV1 figures,
        LocalDate measuredFrom,
        LocalDate measuredUntil,
        Instant validFrom,
        Instant validUntil,
        @Nullable BigDecimal primaryDataShare,
        List<String> factors,
        String digest,
        String statement,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        Instant declaredAt) {
    static FootprintReply of(Footprints.Listed listed) {
        var found = listed.footprint();
        var supersedes = found.supersedes();
        var supersededBy = listed.supersededBy();
        return new FootprintReply(
                found.id().toString(),
                found.org().value(),
                found.product(),
                found.scheme(),
                CertificateV1.FootprintV1.of(found.figures()),
                found.measuredFrom(),
                found.measuredUntil(),
                found.period().from(),
                found.period().until(),
                found.primaryDataShare(),
                found.factors(),
                found.digest(),
                "/v1/footprints/" + found.id() + "/statement",
                supersedes == null ? null : supersedes.toString(),
                supersededBy == null ? null : supersededBy.toString(),
                found.declaredAt());
    }
}
