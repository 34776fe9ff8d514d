package io.ytterby.certification.certificate.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Footprints that firms have declared with all that they were computed from. */
public interface DeclaredFootprints {
    /**
     * One of them, as far as a certificate says it.
     *
     * @param figures as they were computed here, never as somebody stated them
     * @param digest the SHA-256, in hex, of the statement from which anybody computes it again
     * @param factors which versions of factors went into it, in one line
     * @param primaryDataShare of the emissions, 0 to 1; null if nothing is emitted
     */
    record Declared(
            UUID id,
            SchemeKey scheme,
            String product,
            LocalDate measuredFrom,
            LocalDate measuredUntil,
            FootprintStatement figures,
            String digest,
            String factors,
            @Nullable BigDecimal primaryDataShare) {}

    /** Empty if there is none such of this firm, or another has taken its place. */
    Optional<Declared> current(UUID id, OrganisationId declaredBy);

    /** From now on the certificate names it; once for all. */
    void attach(CertificateId certificate, UUID footprint);

    /** What the certificate names; empty if it was applied for by figures alone. */
    Optional<Declared> of(CertificateId certificate);
}
