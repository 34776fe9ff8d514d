package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;

/** Goods of one stage poured together. What comes out is computed, not believed: it weighs and holds what went in. */
public record Blend(List<Goods> inputs) {
    /** Digits of the blend's shares: below a milligram in a hundred tonnes. Cut down, never up. */
    public static final int DIGITS = 12;

    /** @throws IllegalArgumentException if nothing of any mass goes in */
    public Blend {
        inputs = List.copyOf(inputs);
        if (Goods.massOf(inputs).isZero()) throw new IllegalArgumentException("nothing is poured together");
    }

    /** Where a stated composition and the computed one are further apart than assays are. */
    public record Disagreement(Element element, BigDecimal stated, BigDecimal computed) {}

    public Mass mass() {
        return Goods.massOf(inputs);
    }

    /** The mean of the inputs' compositions by their masses; an element that one of them does not name it does not bring. */
    public Composition composition() {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        for (var element : named()) shares.put(element, shareOf(element));
        return new Composition(shares);
    }

    /** Each element whose stated share is further from the computed one than so much of it. */
    public List<Disagreement> disagreements(Composition stated, long tolerancePpm) {
        var elements = named();
        elements.addAll(stated.weightPercent().keySet());
        var found = new ArrayList<Disagreement>();
        for (var element : elements) {
            var computed = Fraction.of(shareOf(element));
            var apart = computed.minus(Fraction.of(stated.shareOf(element))).abs();
            if (apart.exceeds(computed.times(Fraction.ofPpm(tolerancePpm))))
                found.add(new Disagreement(element, stated.shareOf(element), shareOf(element)));
        }
        return found;
    }

    private EnumSet<Element> named() {
        var named = EnumSet.noneOf(Element.class);
        inputs.forEach(input -> named.addAll(input.composition().weightPercent().keySet()));
        return named;
    }

    private BigDecimal shareOf(Element element) {
        var share = Goods.contained(inputs, element)
                .times(Fraction.of(100))
                .dividedBy(Fraction.of(mass().milligrams()))
                .toDecimal(DIGITS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }
}
