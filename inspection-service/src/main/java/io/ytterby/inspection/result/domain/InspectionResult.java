package io.ytterby.inspection.result.domain;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person found. It counts only once a second person stands for it; a mistake is corrected by a newer result.
 *
 * @param shares per cent by weight of each element that was measured; may be empty
 * @param verification null until a second person has verified it
 * @param reversal null unless a third person has found it wrong
 */
public record InspectionResult(
        UUID id,
        OrderId order,
        Outcome outcome,
        String finding,
        Map<Element, BigDecimal> shares,
        Instant recordedAt,
        PersonId recordedBy,
        @Nullable Verification verification,
        @Nullable Reversal reversal) {

    /** Who stands for it beside the one who recorded it. */
    public record Verification(PersonId by, Instant at) {}

    public InspectionResult {
        shares = Map.copyOf(shares);
        if (verification != null && isSame(verification.by(), recordedBy))
            throw new IllegalArgumentException("nobody verifies a result of their own");
        if (reversal != null && (verification == null || isByEither(reversal.by(), recordedBy, verification)))
            throw new IllegalArgumentException("a third person reverses what two have stood for");
    }

    public static InspectionResult recorded(
            OrderId order,
            Outcome outcome,
            String finding,
            Map<Element, BigDecimal> shares,
            PersonId person,
            Instant at) {
        return new InspectionResult(UUID.randomUUID(), order, outcome, finding, shares, at, person, null, null);
    }

    /** Two persons, not one; an id written in other letters is the same person. */
    public boolean mayBeVerifiedBy(PersonId person) {
        return verification == null && !isSame(person, recordedBy);
    }

    public InspectionResult verified(PersonId by, Instant at) {
        return new InspectionResult(
                id, order, outcome, finding, shares, recordedAt, recordedBy, new Verification(by, at), null);
    }

    /** Two persons have stood for it, and it says that the goods are not what was declared. */
    public boolean countsAsFailure() {
        return verification != null && reversal == null && outcome.isFailure();
    }

    /** A third person, neither of the two. */
    public boolean mayBeReversedBy(PersonId person) {
        return countsAsFailure() && !isByEither(person, recordedBy, verification);
    }

    public InspectionResult reversed(Reversal how) {
        return new InspectionResult(id, order, outcome, finding, shares, recordedAt, recordedBy, verification, how);
    }

    private static boolean isByEither(PersonId person, PersonId recorder, @Nullable Verification second) {
        return isSame(person, recorder) || (second != null && isSame(person, second.by()));
    }

    private static boolean isSame(PersonId one, PersonId other) {
        return one.value().toLowerCase(Locale.ROOT).equals(other.value().toLowerCase(Locale.ROOT));
    }
}
