package io.ytterby.spectra;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Symbols of the chemical elements, by atomic number. */
public final class Elements {
    private static final List<String> SYMBOLS = List.of(
            ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr "
                            + "Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf "
                            + "Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr")
                    .split(" "));
    private static final Map<String, Integer> NUMBERS = numbers();

    private Elements() {}

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < SYMBOLS.size(); i++) numbers.put(SYMBOLS.get(i), i + 1);
        return Collections.unmodifiableMap(numbers);
    }

    /** @return the symbol, or null if there is no such element (1 to 103) */
    public static @Nullable String symbolOf(int atomicNumber) {
        return atomicNumber < 1 || atomicNumber > SYMBOLS.size() ? null : SYMBOLS.get(atomicNumber - 1);
    }

    /** @return the atomic number of a symbol as it is written, or null if it is none */
    public static @Nullable Integer numberOf(String symbol) {
        return NUMBERS.get(symbol);
    }

    public static List<String> symbols() {
        return SYMBOLS;
    }

    /** @return whether a text is a chemical formula of known elements, {@code C22H10N2O5}; without brackets */
    public static boolean isFormula(String text) {
        if (text.isEmpty() || text.length() > 60 || !text.matches("([A-Z][a-z]?\\d{0,4}(\\.\\d{1,4})?)+")) return false;
        return Arrays.stream(text.split("(?=[A-Z])"))
                .map(part -> part.replaceAll("[0-9.]", ""))
                .allMatch(NUMBERS::containsKey);
    }
}
