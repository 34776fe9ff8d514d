package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.ledger.domain.MassUnit;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much, as a request may say it, in exact milligrams: what cannot be so is refused with its digits. */
final class GoodsAmount {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private GoodsAmount() {}

    /** A mass in a unit of its own: {@code {"amount": "25.5", "unit": "kg"}}. */
    record Quantity(
            @NotNull BigDecimal amount,
            @NotNull @Size(min = 1, max = 40) String unit) {}

    /** @param at where the request's fields stand, as a JSON pointer: empty, or {@code /lines/3} */
    static Mass mass(@Nullable Long massMg, @Nullable Quantity quantity, String at) {
        if ((massMg == null) == (quantity == null))
            throw new ProblemException(Problems.invalid(at + "/massMg", "give either massMg or quantity."));
        if (quantity == null) return new Mass(massMg == null ? 0 : massMg);
        var unit = MassUnit.spelt(quantity.unit())
                .orElseThrow(() -> new ProblemException(Problems.invalid(
                        at + "/quantity/unit", "is no unit of mass that is known: " + MassUnit.spellings() + ".")));
        try {
            return unit.of(quantity.amount());
        } catch (IllegalArgumentException inexact) {
            throw new ProblemException(Problems.invalid(at + "/quantity/amount", String.valueOf(inexact.getMessage())));
        }
    }

    /** A share of the mass is rounded up to the milligram: what is declared holds no less. */
    static Map<Element, Mass> elements(
            @Nullable Map<Element, Long> elementsMg,
            @Nullable Map<Element, BigDecimal> composition,
            Mass mass,
            String at) {
        var held = new EnumMap<Element, Mass>(Element.class);
        if (elementsMg != null && composition != null)
            throw new ProblemException(Problems.invalid(at + "/composition", "give either elementsMg or composition."));
        if (elementsMg != null) elementsMg.forEach((element, milligrams) -> held.put(element, new Mass(milligrams)));
        if (composition != null)
            checked(composition, at).weightPercent().forEach((element, share) -> held.put(element, part(mass, share)));
        return held;
    }

    private static Composition checked(Map<Element, BigDecimal> composition, String at) {
        try {
            return new Composition(composition);
        } catch (IllegalArgumentException impossible) {
            throw new ProblemException(Problems.invalid(at + "/composition", impossible.getMessage() + "."));
        }
    }

    private static Mass part(Mass mass, BigDecimal share) {
        return new Mass(new BigDecimal(mass.milligrams())
                .multiply(share)
                .divide(WHOLE, 0, RoundingMode.CEILING)
                .longValueExact());
    }
}
