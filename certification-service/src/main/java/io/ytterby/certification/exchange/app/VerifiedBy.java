package io.ytterby.certification.exchange.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateForm;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.CertificateStatus;
import io.ytterby.certification.exchange.domain.CarbonFootprint;
import io.ytterby.certification.exchange.domain.Finding;
import io.ytterby.certification.exchange.domain.Quantity;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Says in a footprint's {@code verification} who has certified it, if it is the number that the certificate attests: the same
 * gross figure, measured over the same days, with the same characterisation factors. Whoever writes a verification by hand
 * writes what they please; this one can be looked up.
 */
@Singleton
class VerifiedBy {
    private static final String COVERAGE = "product level";

    private final Certificates certificates;
    private final SchemeBook schemes;

    VerifiedBy(Certificates certificates, SchemeBook schemes) {
        this.certificates = certificates;
        this.schemes = schemes;
    }

    /**
     * The actor's own certificate, kept as it is to the end of the transaction: no withdrawal comes between it and what is
     * published under it.
     *
     * @return empty if there is none such of one's own
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Certificate> certificate(Actor actor, CertificateId id) {
        return certificates.lock(id).filter(found -> found.form().applicant().equals(actor.organisation()));
    }

    /** What keeps the certificate from standing behind this footprint; pointers as in what is published. */
    List<Finding> against(Certificate certificate, CarbonFootprint pcf, Instant now) {
        var findings = new ArrayList<Finding>();
        var status = certificate.statusAt(now);
        if (status != CertificateStatus.VALID)
            findings.add(new Finding("/certificate", "must be valid now; it is " + status + "."));
        var form = certificate.form();
        var perUnit =
                form.footprint().gross().multiply(pcf.of(Quantity.UNIT_MASS).orElse(BigDecimal.ZERO));
        if (pcf.of(Quantity.EXCLUDING_UPTAKE).orElse(BigDecimal.ZERO).compareTo(perUnit) != 0)
            findings.add(new Finding(
                    "/footprint/pcf/" + Quantity.EXCLUDING_UPTAKE.spelt(),
                    "must be what the certificate attests of this mass, which is "
                            + perUnit.stripTrailingZeros().toPlainString() + "."));
        period(form, pcf, findings);
        var set = form.footprint().gwpSet().name();
        if (!pcf.method().gwpSets().contains(set))
            findings.add(new Finding(
                    "/footprint/pcf/ipccCharacterizationFactors", "must name " + set + ", as the certificate does."));
        return List.copyOf(findings);
    }

    private static void period(CertificateForm form, CarbonFootprint pcf, List<Finding> findings) {
        if (!pcf.measuredFrom().equals(begin(form.measuredFrom())))
            findings.add(new Finding(
                    "/footprint/pcf/referencePeriodStart",
                    "must be " + begin(form.measuredFrom()) + ", as the certificate has it."));
        if (!pcf.measuredUntil().equals(begin(form.measuredUntil())))
            findings.add(new Finding(
                    "/footprint/pcf/referencePeriodEnd",
                    "must be " + begin(form.measuredUntil()) + ", as the certificate has it."));
    }

    /** A legal day begins where the law is. */
    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Accreditation.LEGAL_ZONE).toInstant();
    }

    /** Writes it; what stood there before is gone. */
    void write(ObjectNode footprint, Certificate certificate) {
        var form = certificate.form();
        var assessed = Objects.requireNonNull(certificate.assessment(), "what was issued was assessed");
        footprint
                .withObjectProperty("pcf")
                .putObject("verification")
                .put("coverage", COVERAGE)
                .put("providerName", form.body().value())
                .put("completedAt", assessed.at().toString())
                .put(
                        "standardName",
                        schemes.of(form.scheme()).title() + ", " + form.scheme().id() + " version "
                                + form.scheme().version())
                .put(
                        "comments",
                        "Certificate " + certificate.id() + " for " + form.product() + " made at " + form.site());
    }
}
