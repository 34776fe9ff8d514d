package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.Element;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A family of alloys, magnets or compounds as trade names it: {@code NdFeB}, {@code SmCo}, {@code APT}; of a technology its
 * subject, {@code magnet making}. Equal by its name.
 */
public final class AlloyFamily {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9 ().-]{0,39}");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

    private final String name;
    private final String letters;
    private final Set<Element> elements;

    public AlloyFamily(String name) {
        this.name = name.strip();
        if (!SHAPE.matcher(this.name).matches())
            throw new IllegalArgumentException("not a family, which looks like NdFeB: '" + this.name + "'");
        var bare = this.name.replaceAll("[^A-Za-z]", "");
        this.letters = bare.toLowerCase(Locale.ROOT);
        this.elements = Collections.unmodifiableSet(symbols(bare));
    }

    public String name() {
        return name;
    }

    /** The elements its name is made of; empty for names that are no row of symbols, such as APT. */
    public Set<Element> elements() {
        return elements;
    }

    private static Set<Element> symbols(String bare) {
        var found = EnumSet.noneOf(Element.class);
        var symbols = SYMBOL.matcher(bare);
        int end = 0;
        while (symbols.find() && symbols.start() == end) {
            var element = Element.ofSymbol(symbols.group());
            if (element.isEmpty()) return EnumSet.noneOf(Element.class);
            found.add(element.get());
            end = symbols.end();
        }
        return end == bare.length() ? found : EnumSet.noneOf(Element.class);
    }

    /** Whether goods of this family are goods of a listed one: the same name, or the same elements in another order. */
    boolean is(AlloyFamily listed, boolean otherRareEarthsToo) {
        if (letters.equals(listed.letters)) return true;
        if (elements.isEmpty() || listed.elements.isEmpty() || !elements.containsAll(listed.elements)) return false;
        if (elements.size() == listed.elements.size()) return true;
        if (!otherRareEarthsToo) return false;
        for (var one : elements) if (!listed.elements.contains(one) && !one.isRareEarth()) return false;
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlloyFamily family && name.equals(family.name);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
