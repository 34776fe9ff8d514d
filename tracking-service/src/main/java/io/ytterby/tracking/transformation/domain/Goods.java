package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.Stage;
import java.util.Collection;

/** What goes into a process or comes out of it. */
public record Goods(Stage stage, Mass mass, Composition composition) {
    /** Milligrams of the element in it, exact. */
    Fraction contained(Element element) {
        return new Measure.Contained(element).weigh(mass, composition);
    }

    static Mass massOf(Collection<Goods> goods) {
        return goods.stream().map(Goods::mass).reduce(Mass.ZERO, Mass::plus);
    }

    static Fraction contained(Collection<Goods> goods, Element element) {
        return goods.stream().map(each -> each.contained(element)).reduce(Fraction.ZERO, Fraction::plus);
    }
}
