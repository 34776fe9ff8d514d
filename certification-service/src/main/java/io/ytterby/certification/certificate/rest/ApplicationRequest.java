package io.ytterby.certification.certificate.rest;

import io.ytterby.certification.certificate.app.ApplyForCertificate;
import io.ytterby.certification.certificate.domain.CertificateForm;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be certified, and by whom.
 *
 * @param measuredUntil the first day after the measured period
 * @param footprint in kg CO2e per kg; left out where footprintId is given
 * @param footprintId a declared footprint, whose period counts too; left out where the body vouches for figures alone
 */
record ApplicationRequest(
        @NotNull OrganisationId body,
        @NotNull @Valid SchemeRequest scheme,
        @NotEmpty @Size(max = 9) Set<@NotNull Stage> stages,
        @NotEmpty @Size(max = 5) Set<@NotNull CustodyModel> custodyModels,
        @NotNull Unlocode site,
        @NotBlank @Size(max = 200) String product,
        @Nullable LocalDate measuredFrom,
        @Nullable LocalDate measuredUntil,
        @Nullable @Valid FootprintRequest footprint,
        @Nullable UUID footprintId,
        @Nullable UUID supersedes) {
    /** Takes the place of what a declared footprint says itself. */
    private static final FootprintStatement NONE = new FootprintStatement(
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            FootprintStatement.Allocation.SINGLE_PRODUCT,
            FootprintStatement.GwpSet.AR6);

    /** A version of a scheme. */
    record SchemeRequest(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,38}[a-z0-9]")
            String id,

            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}")
            String version) {}

    /** Gross and offsets apart; how co-products were shared and what gases count as. */
    record FootprintRequest(
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9)
            BigDecimal gross,

            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9)
            BigDecimal offsets,

            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9)
            BigDecimal scope1,

            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9)
            BigDecimal scope2Market,

            @NotNull FootprintStatement.Allocation allocation,
            @NotNull FootprintStatement.GwpSet gwpSet) {}

    /** Applies, with a declared footprint or by figures. */
    ApplyForCertificate.Outcome apply(ApplyForCertificate applyForCertificate, Actor actor) {
        var declared = footprintId;
        if (declared == null) return applyForCertificate.apply(actor, byFigures(actor.organisation()));
        if (footprint != null || measuredFrom != null || measuredUntil != null)
            throw new ProblemException(Problems.invalid(
                    "/footprintId", "stands for footprint, measuredFrom and measuredUntil: leave those out."));
        var form = form(actor.organisation(), LocalDate.EPOCH, LocalDate.MAX, NONE);
        return applyForCertificate.apply(actor, form, declared);
    }

    private CertificateForm byFigures(OrganisationId applicant) {
        var from = needed(measuredFrom, "/measuredFrom");
        var until = needed(measuredUntil, "/measuredUntil");
        var figures = needed(footprint, "/footprint");
        if (!until.isAfter(from))
            throw new ProblemException(Problems.invalid("/measuredUntil", "must be later than measuredFrom."));
        if (figures.scope1().add(figures.scope2Market()).compareTo(figures.gross()) > 0)
            throw new ProblemException(
                    Problems.invalid("/footprint/gross", "must be at least scope1 and scope2Market together."));
        return form(
                applicant,
                from,
                until,
                new FootprintStatement(
                        figures.gross(),
                        figures.offsets(),
                        figures.scope1(),
                        figures.scope2Market(),
                        figures.allocation(),
                        figures.gwpSet()));
    }

    private static <T> T needed(@Nullable T value, String pointer) {
        if (value == null)
            throw new ProblemException(Problems.invalid(pointer, "must be given where footprintId is not."));
        return value;
    }

    private CertificateForm form(
            OrganisationId applicant, LocalDate from, LocalDate until, FootprintStatement figures) {
        return new CertificateForm(
                applicant,
                body,
                new SchemeKey(scheme.id(), scheme.version()),
                stages,
                custodyModels,
                site,
                product,
                from,
                until,
                figures,
                supersedes == null ? null : new CertificateId(supersedes));
    }
}
