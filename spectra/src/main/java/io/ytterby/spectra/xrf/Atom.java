package io.ytterby.spectra.xrf;

import static com.github.tschoonj.xraylib.Xraylib.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/**
 * What is known of one element's atoms. Values are xraylib's (T. Schoonjans and others, BSD-3-Clause): single lines only,
 * because its averages over groups of lines differ from version to version.
 */
final class Atom {
    private static final Map<Integer, Atom> ALL = new ConcurrentHashMap<>();

    private final int z;
    private final String symbol;
    private final Map<Shell, List<AtomicLine>> lines = new EnumMap<>(Shell.class);

    private Atom(int z) {
        this.z = z;
        this.symbol = AtomicNumberToSymbol(z);
        for (var shell : Shell.values()) lines.put(shell, linesOf(shell));
    }

    static Atom of(int z) {
        return ALL.computeIfAbsent(z, Atom::new);
    }

    /** @throws IllegalArgumentException if there is no such element */
    static Atom of(String symbol) {
        return of(SymbolToAtomicNumber(symbol));
    }

    int z() {
        return z;
    }

    String symbol() {
        return symbol;
    }

    double weight() {
        return AtomicWeight(z);
    }

    List<AtomicLine> lines(Shell shell) {
        return lines.getOrDefault(shell, List.of());
    }

    /** @return keV; 0 if the element has no such shell */
    double edge(Shell shell) {
        return orZero(() -> EdgeEnergy(z, shell.number()));
    }

    double fluorescenceYield(Shell shell) {
        return orZero(() -> FluorYield(z, shell.number()));
    }

    /** @return cm2/g, all that takes a photon out of the beam */
    double attenuation(double kev) {
        return CS_Total(z, Math.clamp(kev, 0.1, 700));
    }

    /**
     * Photons of a shell per unit of mass that photons of this energy make, with all that falls from higher shells.
     *
     * @return cm2/g
     */
    double production(Shell shell, double kev) {
        if (kev <= edge(shell) || lines(shell).isEmpty()) return 0;
        var strongest = lines(shell).getFirst();
        return orZero(() -> CS_FluorLine_Kissel_Cascade(z, strongest.number(), kev)) / strongest.rate();
    }

    private List<AtomicLine> linesOf(Shell shell) {
        var all = new ArrayList<AtomicLine>();
        for (int line : shell.lines()) {
            double kev = orZero(() -> LineEnergy(z, line));
            double rate = orZero(() -> RadRate(z, line));
            if (kev > 0.5 && rate > 1e-4) all.add(new AtomicLine(shell, line, kev, rate, halfWidth(shell)));
        }
        all.sort((a, b) -> Double.compare(b.rate(), a.rate()));
        return List.copyOf(all);
    }

    /** The vacancy's width stands for the line's: the final shell adds little, but for Coster-Kronig levels. */
    private double halfWidth(Shell shell) {
        return orZero(() -> AtomicLevelWidth(z, shell.number())) / 2;
    }

    /** xraylib throws where it has no value: then there is no such line, shell or transition. */
    private static double orZero(DoubleSupplier value) {
        try {
            return value.getAsDouble();
        } catch (IllegalArgumentException none) {
            return 0;
        }
    }

    double costerKronig(int transition) {
        return orZero(() -> CosKronTransProb(z, transition));
    }

    @Override
    public String toString() {
        return symbol;
    }
}
