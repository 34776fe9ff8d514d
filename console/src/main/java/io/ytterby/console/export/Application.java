package io.ytterby.console.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API tells its exporter. Lists that the API leaves out are empty.
 *
 * @param nextSteps what the exporter may do, and what stands in the way; told of one application only, not in lists
 */
public record Application(
        String id,
        String status,
        int edition,
        String destination,
        String endUserType,
        String endUse,
        String licenceKind,
        @Nullable String reference,
        @Nullable Days wantedValidity,
        List<Party> parties,
        List<Good> goods,
        @Nullable String licenceNumber,
        List<Ruling> rulings,
        @Nullable LocalDate appealUntil,
        List<NextStep> nextSteps,
        @Nullable Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {
    public record Days(LocalDate from, LocalDate until) {}

    public record Party(int party, String role, @Nullable String organisationId, String name, String country) {}

    public record Good(
            int line,
            String controlCode,
            String hsCode,
            String description,
            Long netMassMg,
            @Nullable Money value,
            @Nullable Assessment assessment) {}

    public record Money(String currency, long minor) {
        /** In major units: {@code EUR 1,234.50} without its separators. */
        public String words() {
            return Amounts.major(currency, minor) + " " + currency;
        }
    }

    public record Assessment(
            String licence,
            @Nullable String presumption,
            @Nullable List<Because> explanation) {
        public List<Because> because() {
            return explanation == null
                    ? List.of()
                    : explanation.stream()
                            .filter(one -> Objects.nonNull(one.says()))
                            .toList();
        }
    }

    public record Because(
            String says,
            @Nullable String instrument,
            @Nullable String clause) {}

    public record Ruling(
            String decision,
            boolean onAppeal,
            Instant decidedAt,
            List<Denial> denialReasons,
            List<Proviso> provisos,
            @Nullable String licenceNumber) {
        public Ruling {
            denialReasons = denialReasons == null ? List.of() : List.copyOf(denialReasons);
            provisos = provisos == null ? List.of() : List.copyOf(provisos);
        }
    }

    public record Denial(
            String code, @Nullable String en, @Nullable String zh) {}

    public record Proviso(String target, int number, String text) {}

    /**
     * @param problem the slug of what stands in the way
     * @param because the same in words; null if nothing does
     */
    public record NextStep(
            String step,
            boolean allowed,
            @Nullable String problem,
            @Nullable String because) {}

    public Application {
        parties = parties == null ? List.of() : List.copyOf(parties);
        goods = goods == null ? List.of() : List.copyOf(goods);
        rulings = rulings == null ? List.of() : List.copyOf(rulings);
        nextSteps = nextSteps == null ? List.of() : List.copyOf(nextSteps);
    }

    public String shortId() {
        return Places.shortened(id);
    }

    public String page() {
        return Places.page(id);
    }

    /** Its own number if the exporter gave it one. */
    public String called() {
        return reference == null || reference.isBlank() ? shortId() : reference;
    }

    public boolean hasReference() {
        return reference != null && !reference.isBlank();
    }

    /** Who uses the goods at the end; a dash where nobody is named yet. */
    public String endUser() {
        return parties.stream()
                .filter(one -> one.role().equals("END_USER"))
                .map(Party::name)
                .findFirst()
                .orElse("–");
    }

    /** Of all lines, in milligrams. */
    public Long massMg() {
        return goods.stream().mapToLong(Good::netMassMg).sum();
    }

    /** How many lines there are beside the first. */
    public int more() {
        return Math.max(0, goods.size() - 1);
    }

    public @Nullable NextStep next(String step) {
        return nextSteps.stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElse(null);
    }

    /** Whether it waits for the exporter rather than for the authority. */
    public boolean isYours() {
        return status.equals("DRAFT")
                || status.equals("AWAITING_EXPORTER_RESPONSE")
                || status.equals("APPLICANT_EDITING");
    }

    /** How its status is shown, as the class of a badge. */
    public String tone() {
        return switch (status) {
            case "FINALISED_APPROVED", "FINALISED_NO_LICENCE_REQUIRED" -> "good";
            case "FINALISED_REFUSED" -> "bad";
            case "DRAFT", "WITHDRAWN", "CLOSED", "SUPERSEDED_BY_EXPORTER_EDIT" -> "mute";
            case "AWAITING_EXPORTER_RESPONSE", "APPLICANT_EDITING" -> "warn";
            default -> "wait";
        };
    }
}
