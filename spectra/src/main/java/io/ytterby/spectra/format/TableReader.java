package io.ytterby.spectra.format;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain tables: one column of counts, or rows of channel or energy and count. Comments ({@code #}, {@code %}, {@code //}) come
 * first, then perhaps one line with the columns' names.
 */
final class TableReader {
    /** Without names of columns so few numbers may be anything. */
    private static final int LEAST_ROWS = 8;

    private static final Pattern LIVE_TIME =
            Pattern.compile("(?i)\\blive[ _-]?time\\b[^:=]{0,20}[:=]\\s*([0-9.eE+-]{1,30})");

    private final Lines lines;
    private final String name;
    private final Values counts = new Values(Counts.MAX_CHANNELS);
    private final Values axis = new Values(Counts.MAX_CHANNELS);
    private TableColumns columns = TableColumns.UNKNOWN;
    private @Nullable Double liveTime;

    private TableReader(String text, String name) {
        this.lines = new Lines(text);
        this.name = name;
    }

    static MeasuredFile read(String text, String name) throws Unreadable {
        return new TableReader(text, name).file();
    }

    private MeasuredFile file() throws Unreadable {
        var comments = new Draft("table");
        int comment = 0;
        for (var line = lines.nextFull(); line != null; line = lines.nextFull()) {
            if (line.startsWith("#") || line.startsWith("%") || line.startsWith("//")) {
                comments.header("comment " + ++comment, line.replaceFirst("^[#%/]+", ""));
                time(line);
            } else row(line);
        }
        boolean single = columns.axis() < 0;
        var draft = comments.as(single ? "ASCII MCA" : "CSV");
        if (!columns.named() && counts.size() < LEAST_ROWS) throw unknown(lines.place());
        var values = draft.counts(counts.toArray(), "the column of counts");
        var energy = single ? null : energy(draft);
        if (energy == null) draft.remark("Nothing says what energy the channels have");
        var live = draft.seconds("The live time", liveTime);
        draft.spectrum(new Spectrum(Spectrum.Role.FOREGROUND, values, energy, live, null), "file");
        return draft.file(new Conditions(Conditions.NONE.instrument(), live, Conditions.NONE.declared(), null), "file");
    }

    private Unreadable unknown(String place) {
        return new Unreadable(
                place,
                "'" + Draft.shown(name) + "' is of no format that is read, and no table of counts either: "
                        + "docs/guide/spectra-files.md lists the formats");
    }

    private void time(String comment) {
        var found = LIVE_TIME.matcher(comment.length() > 300 ? comment.substring(0, 300) : comment);
        if (liveTime == null && found.find()) liveTime = Numeral.of(found.group(1));
    }

    private void row(String line) throws Unreadable {
        var cells = TableColumns.cells(line);
        if (columns.equals(TableColumns.UNKNOWN)) {
            columns = TableColumns.of(cells);
            if (columns.equals(TableColumns.UNKNOWN)) throw unknown(lines.place());
            if (columns.named()) return;
        }
        if (cells.size() != columns.count() && !(columns.named() && cells.size() > columns.last()))
            throw new Unreadable(lines.place(), "The row has " + cells.size() + " columns, not " + columns.count());
        counts.add(number(cells.get(columns.counts())), lines.place());
        if (columns.axis() >= 0) axis.add(number(cells.get(columns.axis())), lines.place());
    }

    private double number(String cell) throws Unreadable {
        var value = Numeral.of(cell);
        if (value == null)
            throw new Unreadable(lines.place(), "'" + Draft.shown(cell) + "' is no finite decimal number");
        return value;
    }

    /** A column that counts up by one is the channel's number; any other must say its unit, and be even. */
    private @Nullable EnergyCalibration energy(Draft draft) throws Unreadable {
        boolean numbers = columns.isChannel();
        if (numbers || (columns.kevPer() == null && countsUp() == axis.size())) {
            if (countsUp() < axis.size())
                throw new Unreadable(
                        "row " + (countsUp() + 1), "The channels' numbers do not go up by one: " + axis.at(countsUp()));
            return null;
        }
        if (columns.kevPer() == null) {
            draft.remark("The energies name no unit, keV or eV, and are not taken");
            return null;
        }
        List<Double> fit = AxisFit.parabola(axis.toArray());
        if (fit != null) return Calibrations.of(Calibrations.times(fit, columns.kevPer()), axis.size(), draft);
        draft.remark("The energies follow no line or parabola, and are not taken");
        return null;
    }

    /** @return how many rows from the first have whole numbers that go up by one */
    private int countsUp() {
        if (axis.at(0) != 0 && axis.at(0) != 1) return 0;
        int row = 1;
        while (row < axis.size() && axis.at(row) == axis.at(row - 1) + 1) row++;
        return row;
    }
}
