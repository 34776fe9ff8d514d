package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each rare earth's oxide holds of it, computed from standard atomic weights. */
public final class Stoichiometry {
    /** Digits of a share that was converted: a hundredth of a part in a million. Cut down, never up. */
    public static final int DIGITS = 6;

    private final Map<Element, Oxide> oxides = new EnumMap<>(Element.class);

    /** @throws IllegalArgumentException if two are of one element */
    public Stoichiometry(List<Oxide> oxides) {
        for (var oxide : oxides)
            if (this.oxides.put(oxide.element(), oxide) != null)
                throw new IllegalArgumentException(oxide.element() + " has two oxides");
    }

    public List<Oxide> oxides() {
        return List.copyOf(oxides.values());
    }

    public Optional<Oxide> ofFormula(String formula) {
        return oxides.values().stream()
                .filter(oxide -> oxide.formula().equals(formula))
                .findFirst();
    }

    /** An assay in oxides as one in elements: 99.9 % Nd2O3 is 85.64 % Nd. */
    public Composition elementsOf(Map<Oxide, BigDecimal> oxidePercent) {
        var elements = new EnumMap<Element, BigDecimal>(Element.class);
        oxidePercent.forEach((oxide, percent) -> elements.put(
                oxide.element(), Fraction.of(percent).times(oxide.factor()).toDecimal(DIGITS, RoundingMode.DOWN)));
        return new Composition(elements);
    }

    /** What the rare earths of a composition weigh as oxides, in per cent of the goods. Above 100 no oxide can be. */
    public Fraction percentAsOxides(Composition composition) {
        return oxides.values().stream()
                .map(oxide -> Fraction.of(composition.shareOf(oxide.element())).dividedBy(oxide.factor()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
