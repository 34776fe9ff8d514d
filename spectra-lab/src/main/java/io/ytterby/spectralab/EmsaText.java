package io.ytterby.spectralab;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Spectrum;
import java.util.Locale;
import java.util.Objects;

/** A simulated measurement as an EMSA/MAS file (ISO 22029), one count per line. The papers of the goods are not in it. */
public final class EmsaText {
    private EmsaText() {}

    /** @param title at most 64 characters; says to everybody that the file was simulated */
    public static String of(Shot shot, InstrumentCard card, String title) {
        var spectrum = shot.spectrum();
        var text = new StringBuilder(16_384);
        field(text, "FORMAT", "EMSA/MAS Spectral Data File");
        field(text, "VERSION", "1.0");
        field(text, "TITLE", title);
        field(text, "DATE", "22-NOV-2026");
        field(text, "TIME", "12:00");
        field(text, "OWNER", "Ytterby spectra-lab (simulated)");
        field(text, "NPOINTS", String.valueOf(spectrum.counts().channels()));
        field(text, "NCOLUMNS", "1");
        field(text, "XUNITS", "keV");
        field(text, "YUNITS", "counts");
        field(text, "DATATYPE", "Y");
        field(text, "XPERCHAN", number(card.kevPerChannel()));
        field(text, "OFFSET", "0.0");
        instrument(text, spectrum, card);
        field(text, "SPECTRUM", "");
        counts(text, spectrum.counts());
        field(text, "ENDOFDATA", "");
        return text.toString();
    }

    private static void instrument(StringBuilder text, Spectrum spectrum, InstrumentCard card) {
        field(text, "SIGNALTYPE", "XRF");
        field(text, "BEAMKV", number(card.kv()));
        field(text, "LIVETIME", number(Objects.requireNonNull(spectrum.liveTimeS())));
        field(text, "REALTIME", number(Objects.requireNonNull(spectrum.realTimeS())));
        field(text, "ELEVANGLE", number(card.outAngleDeg()));
        field(text, "TACTLYR", number(card.siliconCm()));
        field(text, "TBEWIND", number(card.windowUm() / 10_000));
        field(text, "EDSDET", "SDD");
        field(text, "#ANODE", String.valueOf(Composition.numberOf(card.anode())));
        field(text, "#INCANGLE", number(card.inAngleDeg()));
        field(text, "#MNFWHM -eV", number(card.fwhmEv()));
        if (card.filters().isEmpty()) {
            field(text, "#FILTERZ", "13");
            field(text, "#FILTERTH", "0");
        }
        for (var filter : card.filters()) {
            field(text, "#FILTERZ", String.valueOf(Composition.numberOf(filter.material())));
            field(text, "#FILTERTH", number(filter.micrometres()));
        }
    }

    private static void counts(StringBuilder text, Counts counts) {
        for (int c = 0; c < counts.channels(); c++)
            text.append(Math.round(counts.at(c))).append(",\n");
    }

    private static void field(StringBuilder text, String key, String value) {
        text.append(String.format(Locale.ROOT, "#%-12s: %s%n", key, value).replace("\r", ""));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
