package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Instrument;
import io.ytterby.spectra.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the physics' arrangement of what is known of an instrument; what nobody said is named. */
final class Arranging {
    private static final double USUAL_ANGLE = 45;
    private static final double USUAL_FWHM_EV = 145;

    private Arranging() {}

    /**
     * @param reasons gets what is missing, and what was taken in its place
     * @return null if what is missing cannot be done without
     */
    static @Nullable Arrangement of(Instrument instrument, List<Reason> reasons) {
        var excitation = instrument.excitation() == null ? Excitation.XRAY : instrument.excitation();
        boolean electrons = excitation == Excitation.ELECTRON;
        var kv = instrument.kv();
        var target = instrument.anode();
        var missing = new ArrayList<String>();
        if (kv == null) missing.add("kV");
        if (!electrons && target == null) missing.add("anode");
        if (kv == null || !missing.isEmpty()) {
            reasons.add(new Reason(
                    "missing-metadata",
                    "Neither the sender nor the file says " + String.join(" and ", missing)
                            + " of the instrument: nothing can be expected without"));
            return null;
        }
        double in = or(instrument.inAngleDeg(), USUAL_ANGLE, "inAngleDeg", electrons ? null : reasons);
        double out = or(instrument.outAngleDeg(), USUAL_ANGLE, "outAngleDeg", reasons);
        double fwhm = or(instrument.fwhmEv5895(), USUAL_FWHM_EV, "fwhmEv5895", reasons);
        if (instrument.detector() == null) assumed("detector", "a silicon drift detector", reasons);
        if (!electrons && instrument.filters() == null) assumed("filters", "no filter", reasons);
        int anode = electrons || target == null ? 0 : Atom.of(target).z();
        return new Arrangement(
                excitation,
                anode,
                kv,
                instrument.filters() == null ? List.of() : instrument.filters(),
                in,
                out,
                Detector.of(instrument.detector()),
                fwhm);
    }

    private static double or(@Nullable Double known, double usual, String field, @Nullable List<Reason> reasons) {
        if (known != null) return known;
        if (reasons != null) assumed(field, "%.0f".formatted(usual), reasons);
        return usual;
    }

    private static void assumed(String field, String what, List<Reason> reasons) {
        reasons.add(new Reason("assumed-metadata", "Nobody says " + field + ": " + what + " is assumed"));
    }
}
