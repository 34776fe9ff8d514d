package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.Element;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.ledger.app.CommitPart.Shipment;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.rest.GoodsAmount.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a reservation has left. Without a part, or without a body, all of it.
 *
 * @param part 1 and up, for one shipment of several; the same part again changes nothing
 * @param valueMinor in the minor unit of the reservation's currency
 * @param rest KEPT, also where it is not said, or RELEASED where nothing more is to come
 */
record CommitRequest(
        @Positive @Max(100_000) @Nullable Integer part,
        @Positive @Nullable Long massMg,
        @Valid @Nullable Quantity quantity,
        @PositiveOrZero @Nullable Long valueMinor,
        @Size(max = 118) @Nullable Map<Element, @PositiveOrZero Long> elementsMg,
        @Size(max = 118) @Nullable Map<Element, BigDecimal> composition,
        @Nullable Rest rest) {
    enum Rest {
        KEPT,
        RELEASED
    }

    Shipment toShipment(UUID reservation) {
        if (part == null) throw new IllegalStateException("a commit of all is no shipment");
        if (valueMinor == null) throw new ProblemException(Problems.invalid("/valueMinor", "is missing."));
        var mass = GoodsAmount.mass(massMg, quantity, "");
        return new Shipment(
                reservation,
                part,
                new Amount(mass, valueMinor, GoodsAmount.elements(elementsMg, composition, mass, "")),
                rest == Rest.RELEASED);
    }
}
