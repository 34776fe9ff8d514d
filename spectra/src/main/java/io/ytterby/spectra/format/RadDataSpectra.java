package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.Declared;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Instrument;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The spectra in unpacked data: fields {@code I:} (role), {@code T:} (real and live time), {@code C:} (energies), {@code D:}
 * (deviations), {@code M:} (model), {@code O:} (title), {@code N:} (neutrons), then {@code S:} (counts).
 */
final class RadDataSpectra {
    private static final Pattern FIELD = Pattern.compile(" ([A-Z]):");
    private static final String BETWEEN = ":0A:";
    private static final int MAX_FIELDS = 2000;

    private final Draft draft;
    private final RadDataPart part;
    private @Nullable List<Double> firstEnergies;
    private @Nullable String model;

    RadDataSpectra(Draft draft, RadDataPart part) {
        this.draft = draft;
        this.part = part;
    }

    MeasuredFile file() throws Unreadable {
        var instrument = new Instrument(null, Excitation.NONE, null, null, null, null, null, model, null);
        var foreground = draft.foreground();
        var live = foreground == null ? null : foreground.liveTimeS();
        return draft.file(new Conditions(instrument, live, Declared.NOTHING, null), part.place());
    }

    /** Adds all spectra of a URI that stands alone. */
    void addAll(String content) throws Unreadable {
        int from = 0;
        for (int i = 0; i < part.spectra(); i++) {
            int counts = content.indexOf(" S:", from);
            if (counts < 0)
                throw new Unreadable(
                        place(i),
                        i == 0
                                ? "The counts (S:) are missing"
                                : "It says " + part.spectra() + " spectra, but has " + i);
            var values = new Values(2 * Counts.MAX_CHANNELS);
            int end = end(content, counts + 3, values, i);
            add(
                    content.substring(from, counts),
                    part.hasZeroRuns() ? ZeroRuns.expanded(values, place(i)) : values.toArray());
            from = end + (content.startsWith(BETWEEN, end) ? BETWEEN.length() : 0);
        }
        if (!content.substring(from).chars().allMatch(each -> each == 0))
            throw new Unreadable(place(part.spectra() - 1), "After its counts there is more than it says");
    }

    private int end(String content, int from, Values values, int spectrum) throws Unreadable {
        if (!part.countsAreText()) return new VariableBytes(content, from, place(spectrum)).addTo(values);
        int end = content.indexOf(BETWEEN, from);
        if (end < 0) end = content.length();
        values.addAll(content.substring(from, end).replace('$', ','), place(spectrum));
        return end;
    }

    private String place(int spectrum) {
        return part.spectra() == 1 ? part.place() : part.place() + ", spectrum " + (spectrum + 1);
    }

    void add(String about, double[] values) throws Unreadable {
        var fields = fields(about);
        fields.forEach((name, value) -> draft.header(name, value));
        if (model == null && fields.get("M") != null) model = Draft.shown(fields.get("M"));
        if (fields.containsKey("D")) draft.remark("Deviations from the polynomial of energies (D:) are not applied");
        var counts = draft.counts(values, part.place());
        var times = times(fields.get("T"));
        draft.spectrum(
                new Spectrum(
                        role(fields.get("I")),
                        counts,
                        energy(fields.get("C"), counts.channels()),
                        times.size() < 2 ? null : draft.seconds("The live time", times.get(1)),
                        times.isEmpty() ? null : draft.seconds("The real time", times.getFirst())),
                part.place());
    }

    private List<Double> times(@Nullable String said) {
        var times = NumberScan.allOrNull(said, 2);
        if (times != null && times.size() == 2) return times.toList();
        draft.remark("Real and live time (T:) are missing or not two numbers");
        return List.of();
    }

    private Map<String, String> fields(String about) throws Unreadable {
        if (about.length() > MAX_FIELDS)
            throw new Unreadable(part.place(), "The fields before the counts are too long");
        var text = " " + about;
        var fields = new TreeMap<String, String>();
        var field = FIELD.matcher(text);
        while (field.find()) {
            int from = field.end();
            var next = FIELD.matcher(text).region(from, text.length());
            fields.putIfAbsent(
                    field.group(1),
                    text.substring(from, next.find() ? next.start() : text.length())
                            .strip());
        }
        return fields;
    }

    private static Spectrum.Role role(@Nullable String letter) {
        return switch (letter == null ? "" : letter) {
            case "B" -> Spectrum.Role.BACKGROUND;
            case "C", "I" -> Spectrum.Role.CALIBRATION;
            default -> Spectrum.Role.FOREGROUND;
        };
    }

    /** These polynomials give the lower edge of a channel; ours give its middle. Later spectra have the first one's unless they say. */
    private @Nullable EnergyCalibration energy(@Nullable String said, int channels) {
        var numbers = NumberScan.allOrNull(said == null ? null : said.replace('$', ','), 10);
        var edges = numbers == null ? firstEnergies : numbers.toList();
        if (firstEnergies == null) firstEnergies = edges;
        if (edges != null) return Calibrations.of(Calibrations.shifted(edges, 0.5), channels, draft);
        draft.remark("The energies (C:) are missing or no numbers");
        return null;
    }
}
