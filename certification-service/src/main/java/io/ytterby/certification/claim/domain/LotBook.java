package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a lot's certified mass, per rare earth. Mass moves between books by a {@link Step} and in no other way;
 * what a certificate covers travels with the milligrams, so that a withdrawal finds all that came of it.
 *
 * @param massMg of the goods themselves
 */
public record LotBook(LotId lot, long massMg, SortedMap<Element, ElementBook> elements) {
    public LotBook {
        if (massMg < 0) throw new IllegalArgumentException("a mass is never negative: " + massMg + " mg");
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
    }

    /** A lot that came into being with nothing certified in it. */
    public static LotBook minted(LotId lot, long massMg, Composition composition) {
        var elements = new TreeMap<Element, ElementBook>();
        contained(massMg, composition).forEach((element, mass) -> elements.put(element, ElementBook.uncertified(mass)));
        return new LotBook(lot, massMg, elements);
    }

    /** Nothing yet. */
    public static LotBook empty(LotId lot) {
        return new LotBook(lot, 0, new TreeMap<>());
    }

    /** How much of each rare earth is in goods of that composition, rounded down: never more than there is. */
    public static SortedMap<Element, Long> contained(long massMg, Composition composition) {
        var contained = new TreeMap<Element, Long>();
        composition.weightPercent().forEach((element, percent) -> {
            if (element.isRareEarth())
                contained.put(
                        element,
                        percent.movePointLeft(2)
                                .multiply(BigDecimal.valueOf(massMg))
                                .setScale(0, RoundingMode.DOWN)
                                .longValueExact());
        });
        return contained;
    }

    public ElementBook of(Element element) {
        return elements.getOrDefault(element, ElementBook.uncertified(0));
    }

    public LotBook with(Element element, ElementBook book) {
        var next = new TreeMap<>(elements);
        next.put(element, book);
        return new LotBook(lot, massMg, next);
    }

    /**
     * What goes with some of the goods.
     *
     * @param taken per rare earth
     * @param released claimed milligrams whose goods are gone
     */
    public record Drawn(
            SortedMap<Element, Portion> taken, LotBook left, SortedMap<Element, SortedMap<OriginKey, Long>> released) {}

    /** Takes goods of the lot; all of each rare earth goes with the last of them. More than there is takes all. */
    public Drawn draw(long milligrams) {
        long goes = Math.min(milligrams, massMg);
        var taken = new TreeMap<Element, Portion>();
        var left = new TreeMap<Element, ElementBook>();
        var released = new TreeMap<Element, SortedMap<OriginKey, Long>>();
        elements.forEach((element, book) -> {
            var drawn = book.draw(share(book.totalMg(), goes));
            taken.put(element, drawn.taken());
            left.put(element, drawn.left());
            if (!drawn.released().isEmpty()) released.put(element, drawn.released());
        });
        return new Drawn(taken, new LotBook(lot, massMg - goes, left), released);
    }

    private long share(long elementMg, long goes) {
        if (goes == massMg) return elementMg;
        return BigInteger.valueOf(elementMg)
                .multiply(BigInteger.valueOf(goes))
                .divide(BigInteger.valueOf(massMg))
                .longValueExact();
    }

    /** The same with more goods in it. */
    public LotBook plus(long milligrams, SortedMap<Element, Portion> more) {
        var next = new TreeMap<>(elements);
        more.forEach((element, portion) -> next.put(element, of(element).plus(portion)));
        return new LotBook(lot, Math.addExact(massMg, milligrams), next);
    }
}
