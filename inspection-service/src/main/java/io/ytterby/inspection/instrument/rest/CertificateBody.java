package io.ytterby.inspection.instrument.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.inspection.instrument.domain.CalibrationCertificate;
import io.ytterby.inspection.instrument.domain.CalibrationCertificate.MeasuredValue;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it is sent.
 *
 * @param validUntil the last day, in Asia/Shanghai
 * @param fwhmEv5895 measured width at 5,895 eV, in eV
 * @param energyCal as in a measurement's metadata; left out, the files' own energies count
 * @param reason why it is proposed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateBody(
        @NotBlank @Size(max = 80) String certificate,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @NotBlank @Size(max = 200) String performedBy,
        @NotBlank @Size(max = 200) String referenceMaterial,

        @Positive @DecimalMax("100000") @Digits(integer = 6, fraction = 3) @Nullable
        BigDecimal fwhmEv5895,

        @Nullable JsonNode energyCal,
        @Size(max = 100) @Nullable List<@Valid @NotNull ValueBody> measuredValues,
        @NotBlank @Size(max = 500) String reason) {

    /** {@code Fe Ka1}, {@code keV}, what is certified and what the instrument gave. */
    public record ValueBody(
            @NotBlank @Size(max = 80) String quantity,
            @NotBlank @Size(max = 20) String unit,
            @NotNull @Digits(integer = 12, fraction = 9) BigDecimal certified,
            @NotNull @Digits(integer = 12, fraction = 9) BigDecimal measured) {}

    CalibrationCertificate toCertificate() {
        if (validUntil.isBefore(validFrom))
            throw new ProblemException(Problems.invalid("/validUntil", "must not be before validFrom."));
        var values = measuredValues == null ? List.<ValueBody>of() : measuredValues;
        return new CalibrationCertificate(
                certificate,
                validFrom,
                validUntil,
                performedBy,
                referenceMaterial,
                fwhmEv5895,
                energyCal == null || energyCal.isNull() ? null : energyCal.toString(),
                values.stream()
                        .map(each -> new MeasuredValue(each.quantity(), each.unit(), each.certified(), each.measured()))
                        .toList());
    }
}
