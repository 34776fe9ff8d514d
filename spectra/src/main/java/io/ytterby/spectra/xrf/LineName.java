package io.ytterby.spectra.xrf;

import com.github.tschoonj.xraylib.Xraylib;
import java.util.Map;

/** Siegbahn's names of lines, which officers know; IUPAC's shell where he gave none. */
final class LineName {
    private static final Map<Integer, String> SIEGBAHN = Map.ofEntries(
            Map.entry(Xraylib.KL3_LINE, "Ka1"),
            Map.entry(Xraylib.KL2_LINE, "Ka2"),
            Map.entry(Xraylib.KM3_LINE, "Kb1"),
            Map.entry(Xraylib.KM2_LINE, "Kb3"),
            Map.entry(Xraylib.L3M5_LINE, "La1"),
            Map.entry(Xraylib.L3M4_LINE, "La2"),
            Map.entry(Xraylib.L2M4_LINE, "Lb1"),
            Map.entry(Xraylib.L3N5_LINE, "Lb2"),
            Map.entry(Xraylib.L1M3_LINE, "Lb3"),
            Map.entry(Xraylib.L1M2_LINE, "Lb4"),
            Map.entry(Xraylib.L3N1_LINE, "Lb6"),
            Map.entry(Xraylib.L2N4_LINE, "Lg1"),
            Map.entry(Xraylib.L1N2_LINE, "Lg2"),
            Map.entry(Xraylib.L1N3_LINE, "Lg3"),
            Map.entry(Xraylib.L3M1_LINE, "Ll"),
            Map.entry(Xraylib.L2M1_LINE, "Ln"));

    private LineName() {}

    static String of(AtomicLine line) {
        return SIEGBAHN.getOrDefault(line.number(), line.shell() + " at %.2f keV".formatted(line.kev()));
    }
}
