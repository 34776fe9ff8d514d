package io.ytterby.spectralab.physics;

import com.github.tschoonj.xraylib.Xraylib;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * What the lab takes for true of an element: its lines, and how many photons of each shell a beam makes. Yields, Coster-Kronig
 * rates and shares of lines are xraylib's, each off by a fixed error of the size that the literature quotes (K: 1 %, L: 3 %, M: 5 %);
 * vacancies that cascade from K to L are left out.
 */
final class Atom {
    static final int K = 0;
    static final int L1 = 1;
    static final int L2 = 2;
    static final int L3 = 3;
    static final int M4 = 7;
    static final int M5 = 8;
    private static final int[] SHELLS = {K, L1, L2, L3, M4, M5};
    private static final int[] FIRST_LINE = {-1, -30, -59, -86, 0, 0, 0, -182, -201};
    private static final int[] LAST_LINE = {-29, -58, -85, -113, 0, 0, 0, -200, -219};
    /** No window lets less pass, and no tube here makes more. */
    private static final double MIN_KEV = 1.0;

    private static final double MAX_KEV = 60;
    private static final Map<Integer, Atom> KNOWN = new ConcurrentHashMap<>();

    private final int z;
    private final double[] yields = new double[M5 + 1];
    private final double[] costerKronig = new double[5];
    private final List<Emission> lines = new ArrayList<>();

    private Atom(int z) {
        this.z = z;
        var errors = new SplittableRandom(90_001L * z);
        for (int shell : SHELLS)
            yields[shell] = orZero(() -> Xraylib.FluorYield(z, shell)) * about(errors, error(shell));
        for (int i = 1; i <= 4; i++) {
            int transition = i;
            costerKronig[i] = orZero(() -> Xraylib.CosKronTransProb(z, transition)) * about(errors, 0.05);
        }
        for (int shell : SHELLS) addLines(shell, errors);
    }

    static Atom of(int z) {
        return KNOWN.computeIfAbsent(z, Atom::new);
    }

    private static double error(int shell) {
        return shell == K ? 0.01 : shell <= L3 ? 0.03 : 0.05;
    }

    private static double about(RandomGenerator errors, double relative) {
        return 1 + relative * errors.nextGaussian();
    }

    private void addLines(int shell, RandomGenerator errors) {
        var found = new ArrayList<Emission>();
        for (int line = FIRST_LINE[shell]; line >= LAST_LINE[shell]; line--) {
            int name = line;
            double rate = orZero(() -> Xraylib.RadRate(z, name)) * about(errors, error(shell));
            double kev = orZero(() -> Xraylib.LineEnergy(z, name));
            if (rate < 1e-3 || kev < MIN_KEV || kev > MAX_KEV) continue;
            found.add(new Emission(z, shell, kev, rate, orZero(() -> Xraylib.AtomicLevelWidth(z, shell))));
        }
        double sum = found.stream().mapToDouble(Emission::share).sum();
        double known = Math.min(1, sum);
        for (var each : found)
            lines.add(new Emission(z, shell, each.kev(), each.share() / sum * known, each.widthKev()));
    }

    List<Emission> lines() {
        return lines;
    }

    /** @return photons of a shell that a photon of this energy makes, per g/cm2 of the element */
    double photonsOf(int shell, double kev) {
        return yields[shell] * vacancies(shell, kev);
    }

    private double vacancies(int shell, double kev) {
        double own = orZero(() -> Xraylib.CS_Photo_Partial(z, shell, kev));
        if (shell == L2) return own + costerKronig[Xraylib.FL12_TRANS] * vacancies(L1, kev);
        if (shell == L3)
            return own
                    + (costerKronig[Xraylib.FL13_TRANS] + costerKronig[Xraylib.FLP13_TRANS]) * vacancies(L1, kev)
                    + costerKronig[Xraylib.FL23_TRANS] * vacancies(L2, kev);
        return own;
    }

    static double attenuation(int z, double kev) {
        return Xraylib.CS_Total(z, kev);
    }

    /** xraylib throws where it knows no value: an edge above the energy, a line that the element has not. */
    static double orZero(java.util.function.DoubleSupplier value) {
        try {
            return value.getAsDouble();
        } catch (IllegalArgumentException none) {
            return 0;
        }
    }
}
