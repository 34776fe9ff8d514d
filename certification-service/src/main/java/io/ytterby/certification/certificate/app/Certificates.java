package io.ytterby.certification.certificate.app;

import io.ytterby.certification.certificate.domain.Audit;
import io.ytterby.certification.certificate.domain.CaseStep;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All certificates, from their applications on. */
public interface Certificates {
    /**
     * Which are asked for; what is null does not matter.
     *
     * @param party applicant or body: only its own
     */
    record Query(
            @Nullable OrganisationId party,
            @Nullable OrganisationId applicant,
            @Nullable String scheme,
            @Nullable CaseStep step) {}

    /** One of a list, with its place in it. */
    record Listed(long place, Certificate certificate) {}

    void add(Certificate certificate);

    Optional<Certificate> lookUp(CertificateId id);

    /** Reads it and keeps its row to the end of the transaction. */
    Optional<Certificate> lock(CertificateId id);

    /**
     * Writes what has changed of a locked one, and its new words.
     *
     * @param auditLate when a missing audit suspends it; null unless it is issued
     */
    void update(Certificate certificate, @Nullable Instant auditLate);

    void addAudit(CertificateId id, Audit audit, Instant recordedAt);

    /** Those that count as valid and whose audit is late. */
    List<CertificateId> auditsLate(Instant now, int limit);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(Query query, long before, int limit);
}
