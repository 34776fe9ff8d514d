package io.ytterby.licensing.quota.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.quota.domain.AllocationProof;
import io.ytterby.licensing.quota.domain.Draw;
import io.ytterby.licensing.quota.domain.Grant;
import io.ytterby.licensing.quota.domain.QuotaRequest;
import io.ytterby.licensing.quota.domain.QuotaRule;
import io.ytterby.licensing.quota.domain.QuotaTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send about quotas. */
final class QuotaRequests {
    /** A year's quota of the whole world is far below: 10 million tonnes. */
    static final long LARGEST_MG = 10_000_000_000_000_000L;

    static final int MOST_APPLICANTS = 2_000;

    private QuotaRequests() {}

    /** A round to be opened. */
    record NewRound(
            @NotNull Element element,
            @Min(2000) @Max(2199) int year,
            @Positive @Max(LARGEST_MG) long availableMg,
            @NotNull QuotaRule rule,
            @PositiveOrZero @Max(LARGEST_MG) @Nullable Long floorMg,
            @PositiveOrZero @Max(LARGEST_MG) @Nullable Long lotMg,
            @Pattern(regexp = "[0-9a-f]{64}") @Nullable String seedCommitment,
            @Size(max = 500) @Nullable String beaconSource,
            @NotNull Instant deadline) {
        QuotaTerms toTerms() {
            return new QuotaTerms(
                    UUID.randomUUID(),
                    element,
                    year,
                    availableMg,
                    rule,
                    floorMg == null ? 0 : floorMg,
                    lotMg == null ? 0 : lotMg,
                    text(seedCommitment),
                    text(beaconSource));
        }
    }

    record Ask(@Positive @Max(LARGEST_MG) long askedMg) {}

    /** What comes after the deadline. */
    record Run(
            @Size(max = 500) @Nullable String seed,
            @Size(max = 2000) @Nullable String beacon) {}

    /**
     * A published result.
     *
     * @param sha256 as it was published; left out, the document alone is checked
     */
    record Verify(
            @NotNull @Size(max = 700_000) String document,
            @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256) {}

    /** The document that was hashed, read again. */
    record Document(
            @NotNull String algorithm,
            @NotNull UUID round,
            @NotNull Element element,
            int year,
            @Positive @Max(LARGEST_MG) long availableMg,
            @NotNull QuotaRule rule,
            @PositiveOrZero @Max(LARGEST_MG) long floorMg,
            @PositiveOrZero @Max(LARGEST_MG) long lotMg,
            @NotNull String seedCommitment,
            @NotNull String seed,
            @NotNull String beaconSource,
            @NotNull String beacon,
            @NotNull @Size(max = MOST_APPLICANTS) List<@NotNull @Valid GrantIn> grants,
            @NotNull Map<String, Object> unfairness) {
        boolean isOurs() {
            return algorithm.equals(AllocationProof.ALGORITHM);
        }

        QuotaTerms toTerms() {
            return new QuotaTerms(
                    round, element, year, availableMg, rule, floorMg, lotMg, seedCommitment, beaconSource);
        }

        Draw toDraw() {
            return new Draw(
                    seed,
                    beacon,
                    grants.stream()
                            .map(grant -> new QuotaRequest(grant.applicant(), grant.askedMg()))
                            .toList());
        }

        List<Grant> toGrants() {
            return grants.stream()
                    .map(grant -> new Grant(grant.applicant(), grant.askedMg(), grant.grantedMg()))
                    .toList();
        }
    }

    record GrantIn(
            @NotNull OrganisationId applicant,

            @JsonProperty(required = true) @Positive @Max(LARGEST_MG)
            long askedMg,

            @JsonProperty(required = true) @PositiveOrZero @Max(LARGEST_MG)
            long grantedMg) {}

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
