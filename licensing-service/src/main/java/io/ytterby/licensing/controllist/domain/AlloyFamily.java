package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.Element;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A family of alloys, magnets or compounds as trade names it: {@code NdFeB}, {@code SmCo}, {@code APT}. */
public record AlloyFamily(String name) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9 ().-]{0,39}");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

    public AlloyFamily {
        name = name.strip();
        if (!SHAPE.matcher(name).matches())
            throw new IllegalArgumentException("not a family, which looks like NdFeB: '" + name + "'");
    }

    /** The elements its name is made of; empty for names that are no row of symbols, such as APT. */
    public Set<Element> elements() {
        var found = EnumSet.noneOf(Element.class);
        var symbols = SYMBOL.matcher(bare());
        int end = 0;
        while (symbols.find() && symbols.start() == end) {
            var element = Element.ofSymbol(symbols.group());
            if (element.isEmpty()) return Set.of();
            found.add(element.get());
            end = symbols.end();
        }
        return end == bare().length() ? found : Set.of();
    }

    /** Whether goods of this family are goods of a listed one: the same name, or the same elements in another order. */
    boolean is(AlloyFamily listed, boolean otherRareEarthsToo) {
        if (bare().toLowerCase(Locale.ROOT).equals(listed.bare().toLowerCase(Locale.ROOT))) return true;
        var own = elements();
        var wanted = listed.elements();
        if (own.isEmpty() || wanted.isEmpty() || !own.containsAll(wanted)) return false;
        return own.stream().allMatch(one -> wanted.contains(one) || (otherRareEarthsToo && one.isRareEarth()));
    }

    private String bare() {
        return name.replaceAll("[^A-Za-z]", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
