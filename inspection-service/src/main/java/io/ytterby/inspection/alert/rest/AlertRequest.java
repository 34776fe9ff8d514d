package io.ytterby.inspection.alert.rest;

import io.ytterby.inspection.alert.domain.AlertNotice;
import io.ytterby.inspection.alert.domain.AlertPattern;
import io.ytterby.inspection.alert.domain.Consignor;
import io.ytterby.inspection.alert.domain.HsHeading;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all ports shall look for.
 *
 * @param port the port that tells it
 * @param declarationId what it was found on
 * @param ttlDays how long, 30 days if nothing is said
 * @param concealConsignor tells the consignor as a keyed hash
 */
record AlertRequest(
        @NotNull Unlocode port,
        @NotBlank @Size(max = 2_000) String ground,
        @Nullable DeclarationId declarationId,
        @Nullable @Min(1) @Max(180) Integer ttlDays,
        @Nullable Boolean concealConsignor,
        @NotNull @Valid PatternRequest pattern) {

    /** What is absent does not matter; one of consignor, declared heading, containers and seals must be there. */
    record PatternRequest(
            @Nullable OrganisationId consignorOrg,

            @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "must be a keyed hash of 64 hexadecimal digits.")
            String consignorHash,

            @Nullable @Pattern(regexp = "[0-9]{4,10}", message = "must be 4 to 10 digits.")
            String hsDeclared,

            @Nullable @Pattern(regexp = "[0-9]{4,10}", message = "must be 4 to 10 digits.")
            String hsFound,

            @Nullable Unlocode originPort,
            @Nullable CountryCode destination,
            @Nullable CountryCode transit,
            @Nullable @Size(min = 1, max = 200) String packaging,
            @Nullable Element element,
            @Nullable @Size(max = 20) List<@NotNull ContainerNumber> containers,

            @Nullable @Size(max = 20)
            List<
                            @NotNull
                            @Pattern(
                                    regexp = "[A-Z0-9][A-Z0-9-]{2,19}",
                                    message = "must be 3 to 20 capital letters, digits and dashes.")
                            String>
                    sealSeries) {
        AlertPattern toPattern() {
            if (consignorOrg != null && consignorHash != null)
                throw invalid("/consignorHash", "goes without consignorOrg.");
            boolean searchable = consignorOrg != null
                    || consignorHash != null
                    || hsDeclared != null
                    || (containers != null && !containers.isEmpty())
                    || (sealSeries != null && !sealSeries.isEmpty());
            if (!searchable)
                throw invalid("", "must name a consignor, a declared heading, a container or a series of seals.");
            return new AlertPattern(
                    consignor(),
                    hsDeclared == null ? null : new HsHeading(hsDeclared),
                    hsFound == null ? null : new HsHeading(hsFound),
                    originPort,
                    destination,
                    transit,
                    packaging,
                    element,
                    containers == null ? List.of() : containers,
                    sealSeries == null ? List.of() : sealSeries);
        }

        private @Nullable Consignor consignor() {
            if (consignorHash != null) return new Consignor.Concealed(consignorHash);
            return consignorOrg == null ? null : new Consignor.Named(consignorOrg);
        }

        private static ProblemException invalid(String place, String why) {
            return new ProblemException(Problems.invalid("/pattern" + place, why));
        }
    }

    AlertNotice toNotice() {
        return new AlertNotice(port, ground, declarationId, pattern.toPattern());
    }

    Duration ttl() {
        return Duration.ofDays(ttlDays == null ? 30 : ttlDays);
    }

    boolean conceals() {
        return Boolean.TRUE.equals(concealConsignor);
    }
}
