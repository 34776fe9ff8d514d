package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;

/** What goods are weighed by when their shares in a mixture are told. */
public sealed interface Measure {
    /** By all that they weigh. */
    record Whole() implements Measure {}

    /** By what they hold of one element. */
    record Contained(Element element) implements Measure {}

    /** Milligrams, exact: 1 kg with 28.5 % Nd weighs 285,000 by its neodymium. */
    default Fraction weigh(Mass mass, Composition composition) {
        var milligrams = Fraction.of(mass.milligrams());
        return switch (this) {
            case Whole all -> milligrams;
            case Contained of ->
                milligrams.times(Fraction.of(composition.shareOf(of.element()).movePointLeft(2)));
        };
    }
}
