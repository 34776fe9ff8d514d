package io.ytterby.spectralab;

import com.github.tschoonj.xraylib.Xraylib;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares of a mass by element, which sum to 1.
 *
 * @param share by atomic number; never 0 or less
 */
public record Composition(Map<Integer, Double> share) {

    public Composition {
        share = Collections.unmodifiableMap(new TreeMap<>(share));
        double sum = share.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > 1e-6) throw new IllegalArgumentException("shares sum to " + sum);
    }

    /** @param formula {@code Fe2O3}, {@code Nd2Fe14B} */
    public static Composition of(String formula) {
        var parsed = Xraylib.CompoundParser(formula);
        var share = new TreeMap<Integer, Double>();
        for (int i = 0; i < parsed.getNElements(); i++)
            share.put(parsed.getElements()[i], parsed.getMassFractions()[i]);
        return normalised(share);
    }

    /** @param byFormula mass of each compound in any unit: {@code {CaCO3: 70, SiO2: 30}} */
    public static Composition ofCompounds(Map<String, Double> byFormula) {
        var share = new TreeMap<Integer, Double>();
        new TreeMap<>(byFormula)
                .forEach((formula, mass) ->
                        of(formula).share.forEach((z, part) -> share.merge(z, mass * part, Double::sum)));
        return normalised(share);
    }

    /** @param mass of each element in any unit, by atomic number; what is 0 or less is left out */
    public static Composition normalised(Map<Integer, Double> mass) {
        var share = new TreeMap<Integer, Double>();
        double sum = mass.values().stream()
                .filter(each -> each > 0)
                .mapToDouble(Double::doubleValue)
                .sum();
        mass.forEach((z, part) -> {
            if (part > 0) share.put(z, part / sum);
        });
        return new Composition(share);
    }

    public static int numberOf(String symbol) {
        return Xraylib.SymbolToAtomicNumber(symbol);
    }

    public static String symbolOf(int number) {
        return Xraylib.AtomicNumberToSymbol(number);
    }
}
