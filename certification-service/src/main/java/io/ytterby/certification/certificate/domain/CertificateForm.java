package io.ytterby.certification.certificate.domain;

import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be certified.
 *
 * @param body who is asked to certify
 * @param models of custody that the site is assessed for
 * @param site where the goods are made
 * @param measuredFrom the first day of the period that the footprint was measured on
 * @param measuredUntil the first day after it
 * @param supersedes the certificate whose place it takes when it is issued; null if none
 */
public record CertificateForm(
        OrganisationId applicant,
        OrganisationId body,
        SchemeKey scheme,
        Set<Stage> stages,
        Set<CustodyModel> models,
        Unlocode site,
        String product,
        LocalDate measuredFrom,
        LocalDate measuredUntil,
        FootprintStatement footprint,
        @Nullable CertificateId supersedes) {
    public CertificateForm {
        stages = Set.copyOf(stages);
        models = Set.copyOf(models);
        if (stages.isEmpty() || models.isEmpty())
            throw new IllegalArgumentException("a certificate names stages and models of custody");
        if (!measuredUntil.isAfter(measuredFrom))
            throw new IllegalArgumentException("a period of no days was measured");
    }

    /** The same with what was declared of the product. */
    public CertificateForm of(FootprintStatement declared, LocalDate from, LocalDate until) {
        return new CertificateForm(
                applicant, body, scheme, stages, models, site, product, from, until, declared, supersedes);
    }

    public CountryCode country() {
        return new CountryCode(site.value().substring(0, 2));
    }
}
