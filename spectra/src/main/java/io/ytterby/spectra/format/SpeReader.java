package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SPE files of ORTEC's and the IAEA's programs: blocks that begin with a line {@code $NAME:}. */
final class SpeReader {
    private static final int MAX_BLOCKS = 200;

    /** The text of a block, without its first line, and where it begins. */
    private record Block(StringBuilder text, int line) {}

    private final Draft draft = new Draft("SPE");
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    private SpeReader() {}

    static MeasuredFile read(String text) throws Unreadable {
        var reader = new SpeReader();
        reader.split(new Lines(text));
        return reader.file();
    }

    private void split(Lines lines) throws Unreadable {
        Block open = null;
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.startsWith("$")) {
                if (blocks.size() == MAX_BLOCKS)
                    throw new Unreadable(lines.place(), "There are more than " + MAX_BLOCKS + " blocks");
                int end = line.indexOf(':');
                var name =
                        line.substring(1, end < 0 ? line.length() : end).strip().toUpperCase(Locale.ROOT);
                open = new Block(new StringBuilder(), lines.number() + 1);
                if (blocks.putIfAbsent(name, open) != null)
                    throw new Unreadable(lines.place(), "The block $" + Draft.shown(name) + " is there twice");
            } else if (open != null) open.text().append(line).append('\n');
        }
    }

    private MeasuredFile file() throws Unreadable {
        var data = blocks.get("DATA");
        if (data == null) throw new Unreadable("file", "There is no block $DATA");
        var place = "line " + data.line();
        var lines = new Lines(data.text().toString());
        var first = NumberScan.allOrNull(lines.next(), 2);
        if (first == null || first.size() != 2)
            throw new Unreadable(place, "$DATA must begin with the numbers of the first and the last channel");
        int channels = channels(first, place);
        var values = new Values(Counts.MAX_CHANNELS + 1);
        for (var line = lines.next(); line != null; line = lines.next())
            values.addAll(line, "line " + (data.line() + lines.number() - 1));
        if (values.size() != channels)
            throw new Unreadable(
                    "line " + (data.line() + lines.number() - 1),
                    "$DATA says " + channels + " channels, but there are " + values.size());
        var times = numbers("MEAS_TIM", 2);
        var counts = draft.counts(values.toArray(), "$DATA");
        draft.spectrum(
                new Spectrum(
                        Spectrum.Role.FOREGROUND,
                        counts,
                        energy(first.at(0), channels),
                        times == null || times.size() < 1 ? null : draft.seconds("The live time", times.at(0)),
                        times == null || times.size() < 2 ? null : draft.seconds("The real time", times.at(1))),
                place);
        blocks.forEach((name, block) -> {
            if (!name.equals("DATA")) draft.header("$" + name, block.text().toString());
        });
        var foreground = draft.foreground();
        var live = foreground == null ? null : foreground.liveTimeS();
        var none = Conditions.NONE;
        return draft.file(new Conditions(none.instrument(), live, none.declared(), null), place);
    }

    private static int channels(Values ends, String place) throws Unreadable {
        double channels = ends.at(1) - ends.at(0) + 1;
        if (channels > Counts.MAX_CHANNELS) throw CountRules.tooMany(place, channels);
        if (!(channels >= 1)
                || ends.at(0) < 0
                || ends.at(0) != Math.rint(ends.at(0))
                || channels != Math.rint(channels))
            throw new Unreadable(place, "From channel " + ends.at(0) + " to " + ends.at(1) + " there is no spectrum");
        return (int) channels;
    }

    private @Nullable Values numbers(String block, int atMost) {
        var found = blocks.get(block);
        return found == null ? null : NumberScan.allOrNull(found.text().toString(), atMost);
    }

    /** {@code $MCA_CAL} has how many coefficients there are, the coefficients, and perhaps a unit; {@code $ENER_FIT} offset and gain. */
    private @Nullable EnergyCalibration energy(double firstChannel, int channels) {
        var kev = mcaCalibration();
        if (kev == null) {
            var fit = numbers("ENER_FIT", 5);
            kev = fit == null ? null : fit.toList();
        }
        if (kev != null) return Calibrations.of(Calibrations.shifted(kev, firstChannel), channels, draft);
        draft.remark("Neither $MCA_CAL nor $ENER_FIT says what energy the channels have");
        return null;
    }

    private @Nullable List<Double> mcaCalibration() {
        var block = blocks.get("MCA_CAL");
        if (block == null) return null;
        var lines = new Lines(block.text().toString());
        var howMany = Numeral.leading(lines.nextFull());
        var line = lines.nextFull();
        if (howMany == null || line == null) return null;
        var words = line.split("[\\s,]+", 20);
        var unit = Numeral.of(words[words.length - 1]) == null ? words[words.length - 1] : null;
        var kevPer = unit == null ? Double.valueOf(1) : Calibrations.kevPer(unit);
        var text = unit == null ? line : line.substring(0, line.lastIndexOf(unit));
        var coefficients = NumberScan.allOrNull(text, 10);
        if (kevPer != null && coefficients != null && coefficients.size() == howMany)
            return Calibrations.times(coefficients.toList(), kevPer);
        draft.remark("$MCA_CAL is not so many coefficients as it says, in eV, keV or MeV: it is not taken");
        return null;
    }
}
