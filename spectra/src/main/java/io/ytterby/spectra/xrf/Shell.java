package io.ytterby.spectra.xrf;

import static com.github.tschoonj.xraylib.Xraylib.*;

import java.util.List;

/** The shells whose vacancies shine between 1 and 60 keV, with xraylib's numbers of them and of their lines. */
enum Shell {
    K(K_SHELL, 2),
    L1(L1_SHELL, 2),
    L2(L2_SHELL, 2),
    L3(L3_SHELL, 4);

    private static final List<Integer> OF_K =
            List.of(KL3_LINE, KL2_LINE, KM2_LINE, KM3_LINE, KM4_LINE, KM5_LINE, KN2_LINE, KN3_LINE, KN4_LINE, KN5_LINE);
    private static final List<Integer> OF_L1 =
            List.of(L1M2_LINE, L1M3_LINE, L1M4_LINE, L1M5_LINE, L1N2_LINE, L1N3_LINE, L1O2_LINE, L1O3_LINE);
    private static final List<Integer> OF_L2 =
            List.of(L2M4_LINE, L2M1_LINE, L2M3_LINE, L2N1_LINE, L2N4_LINE, L2N6_LINE, L2O1_LINE, L2O4_LINE);
    private static final List<Integer> OF_L3 = List.of(
            L3M5_LINE, L3M4_LINE, L3M1_LINE, L3M2_LINE, L3M3_LINE, L3N1_LINE, L3N4_LINE, L3N5_LINE, L3N6_LINE,
            L3N7_LINE, L3O1_LINE, L3O4_LINE, L3O5_LINE);

    private final int number;
    private final int electrons;

    Shell(int number, int electrons) {
        this.number = number;
        this.electrons = electrons;
    }

    /** xraylib's number of it. */
    int number() {
        return number;
    }

    int electrons() {
        return electrons;
    }

    /** xraylib's numbers of the lines that fill it. */
    List<Integer> lines() {
        return switch (this) {
            case K -> OF_K;
            case L1 -> OF_L1;
            case L2 -> OF_L2;
            case L3 -> OF_L3;
        };
    }
}
