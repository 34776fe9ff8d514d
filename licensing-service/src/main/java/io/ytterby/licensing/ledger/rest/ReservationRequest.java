package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Money;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.ledger.domain.Claim;
import io.ytterby.licensing.ledger.domain.Draw;
import io.ytterby.licensing.ledger.rest.GoodsAmount.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to reserve.
 *
 * @param line of the licence
 * @param massMg net goods mass in milligrams; or quantity, in a unit of its own
 * @param elementsMg where the line caps elements: how much the goods hold of each; or composition, in per cent by weight,
 *     rounded up to the milligram
 */
record ReservationRequest(
        @NotNull DeclarationId declarationId,
        @Positive int line,
        @Positive @Nullable Long massMg,
        @Valid @Nullable Quantity quantity,
        @NotNull Money value,
        @Size(max = 118) @Nullable Map<Element, @PositiveOrZero Long> elementsMg,
        @Size(max = 118) @Nullable Map<Element, BigDecimal> composition) {
    Claim toClaim(LicenceNumber licence) {
        var mass = GoodsAmount.mass(massMg, quantity, "");
        if (mass.isZero())
            throw new ProblemException(Problems.invalid("/quantity/amount", "must be more than nothing."));
        var elements = GoodsAmount.elements(elementsMg, composition, mass, "");
        return Claim.byHand(declarationId, new Draw(licence, line, 0, mass, value, null, elements));
    }
}
