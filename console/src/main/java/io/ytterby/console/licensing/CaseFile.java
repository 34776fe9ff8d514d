package io.ytterby.console.licensing;

import io.ytterby.console.page.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API tells an authority.
 *
 * @param nextSteps what the reader's side may do, and what stands in its way
 * @param advice of all rounds; the last round's is the one that counts. Lists that the API leaves out are empty
 */
public record CaseFile(
        String id,
        String exporterOrg,
        String status,
        int edition,
        String destination,
        String endUserType,
        String endUse,
        String licenceKind,
        @Nullable String reference,
        List<Party> parties,
        List<Good> goods,
        @Nullable String licenceNumber,
        List<Ruling> rulings,
        @Nullable LocalDate appealUntil,
        List<NextStep> nextSteps,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean needsSecondCountersignature,
        List<String> requiredDepartments,
        List<Advice> advice,
        List<Countersignature> countersignatures) {
    /** A party: an organisation of the registry, or a name. */
    public record Party(int party, String role, @Nullable String organisationId, String name, String country) {}

    /** A line of goods and what the control list made of it. */
    public record Good(
            int line,
            String controlCode,
            String hsCode,
            String description,
            Long netMassMg,
            @Nullable Money value,
            @Nullable Assessment assessment) {}

    public record Money(String currency, long minor) {}

    /** @param presumption that of the rule: what a decision is expected to be */
    public record Assessment(
            String listVersion,
            String licence,
            @Nullable String presumption,
            List<String> basis,
            @Nullable List<Explanation> explanation) {
        /** Why, in sentences; by the names of rules alone where the API gives no more. */
        public List<String> because() {
            if (explanation == null) return basis;
            return explanation.stream()
                    .map(Explanation::says)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    public record Explanation(@Nullable String says) {}

    public record Advice(
            String target,
            int number,
            String advice,
            String department,
            String reason,
            @Nullable String proviso,
            String adviser,
            int round,
            Instant givenAt) {}

    public record Countersignature(
            String countersigner, boolean accepted, String reason, boolean valid, Instant givenAt) {}

    public record Ruling(
            String decision,
            boolean onAppeal,
            Instant decidedAt,
            @Nullable String licenceNumber) {}

    /** @param because what stands in the way; null if nothing does */
    public record NextStep(
            String step,
            String by,
            boolean allowed,
            @Nullable String because) {
        /** The decision that this step is, as the API names it. */
        public String decision() {
            return step.equals("FIND_NO_LICENCE_REQUIRED") ? "NO_LICENCE_REQUIRED" : step;
        }
    }

    public CaseFile {
        rulings = listed(rulings);
        nextSteps = listed(nextSteps);
        requiredDepartments = listed(requiredDepartments);
        advice = listed(advice);
        countersignatures = listed(countersignatures);
    }

    /** Of the API. */
    static String path(String id) {
        return "/api/licensing/v1/applications/" + Address.encoded(id);
    }

    public String shortId() {
        return Ids.shortened(id);
    }

    /** Of all lines, in milligrams. */
    public Long massMg() {
        return goods.stream().mapToLong(Good::netMassMg).sum();
    }

    /** How the status is shown, as the class of a badge. */
    public String tone() {
        return switch (status) {
            case "FINALISED_APPROVED", "FINALISED_NO_LICENCE_REQUIRED" -> "good";
            case "FINALISED_REFUSED" -> "bad";
            case "WITHDRAWN", "CLOSED", "SUPERSEDED_BY_EXPORTER_EDIT", "DRAFT" -> "mute";
            case "AWAITING_EXPORTER_RESPONSE", "APPLICANT_EDITING" -> "warn";
            default -> "wait";
        };
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
