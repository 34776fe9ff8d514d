package io.ytterby.certification.certificate.rest;

import io.ytterby.certification.certificate.domain.CertificateForm;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
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
 * @param footprint in kg CO2e per kg
 */
record ApplicationRequest(
        @NotNull OrganisationId body,
        @NotNull @Valid SchemeRequest scheme,
        @NotEmpty @Size(max = 9) Set<@NotNull Stage> stages,
        @NotEmpty @Size(max = 5) Set<@NotNull CustodyModel> custodyModels,
        @NotNull Unlocode site,
        @NotBlank @Size(max = 200) String product,
        @NotNull LocalDate measuredFrom,
        @NotNull LocalDate measuredUntil,
        @NotNull @Valid FootprintRequest footprint,
        @Nullable UUID supersedes) {
    /** A version of a scheme. */
    record SchemeRequest(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,38}[a-z0-9]") String id,
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}") String version) {}

    /** Gross and offsets apart; how co-products were shared and what gases count as. */
    record FootprintRequest(
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9) BigDecimal gross,
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9) BigDecimal offsets,
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9) BigDecimal scope1,
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 9) BigDecimal scope2Market,
            @NotNull FootprintStatement.Allocation allocation,
            @NotNull FootprintStatement.GwpSet gwpSet) {}

    CertificateForm toForm(OrganisationId applicant) {
        if (!measuredUntil.isAfter(measuredFrom))
            throw new ProblemException(Problems.invalid("/measuredUntil", "must be later than measuredFrom."));
        if (footprint.scope1().add(footprint.scope2Market()).compareTo(footprint.gross()) > 0)
            throw new ProblemException(
                    Problems.invalid("/footprint/gross", "must be at least scope1 and scope2Market together."));
        return new CertificateForm(
                applicant,
                body,
                new SchemeKey(scheme.id(), scheme.version()),
                stages,
                custodyModels,
                site,
                product,
                measuredFrom,
                measuredUntil,
                new FootprintStatement(
                        footprint.gross(),
                        footprint.offsets(),
                        footprint.scope1(),
                        footprint.scope2Market(),
                        footprint.allocation(),
                        footprint.gwpSet()),
                supersedes == null ? null : new CertificateId(supersedes));
    }
}
