package io.ytterby.spectra.format;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** EMSA/MAS spectral data files (ISO 22029), and how instruments depart from the standard. */
final class EmsaReader {
    private static final int MAX_COLUMNS = 64;

    private final Draft draft = new Draft("EMSA/MAS");
    private final Lines lines;

    private EmsaReader(String text) {
        this.lines = new Lines(text);
    }

    static MeasuredFile read(String text) throws Unreadable {
        return new EmsaReader(text).read();
    }

    private MeasuredFile read() throws Unreadable {
        var header = EmsaHeader.read(lines, draft);
        var points = header.whole("NPOINTS", Counts.MAX_CHANNELS, "channels");
        var columns = header.whole("NCOLUMNS", MAX_COLUMNS, "columns");
        if (points == null) draft.remark("NPOINTS is missing: all numbers up to the end are taken");
        var data = data();
        var type = header.text("DATATYPE");
        if (type == null && points != null && data.size() == 2 * points) {
            draft.remark("DATATYPE is missing; there are two numbers for each point, so it is read as XY");
            type = "XY";
        }
        var kind = type == null ? "Y" : type.toUpperCase(Locale.ROOT);
        switch (kind) {
            case "Y" -> add(header, y(data, points, columns == null ? 1 : columns), 0, null);
            case "XY" -> new EmsaPairs(draft).add(header, data, points, lines.place(), this::add);
            case "YY" -> eachDetector(header, data, points, columns == null ? 2 : columns);
            default -> throw new Unreadable(place(header), "DATATYPE '" + Draft.shown(kind) + "' is none of Y, XY, YY");
        }
        return draft.file(EmsaConditions.of(header, draft), "file");
    }

    private static String place(EmsaHeader header) {
        var field = header.field("DATATYPE");
        return field == null ? "file" : field.place();
    }

    private Values data() throws Unreadable {
        var values = new Values(2 * Counts.MAX_CHANNELS + MAX_COLUMNS);
        for (var line = lines.next(); line != null; line = lines.next()) {
            var stripped = line.stripLeading();
            if (!stripped.startsWith("#")) values.addAll(stripped, lines.place());
            else if (stripped.toUpperCase(Locale.ROOT).startsWith("#ENDOFDATA")) {
                noteWhatFollows();
                return values;
            }
        }
        draft.remark("The line #ENDOFDATA is missing");
        return values;
    }

    private void noteWhatFollows() {
        int number = lines.number();
        var line = lines.nextFull();
        if (line != null && !line.toUpperCase(Locale.ROOT).startsWith("#CHECKSUM"))
            draft.remark("What follows #ENDOFDATA in line " + number + " was passed over");
    }

    /** Some programs fill the last row with zeros. */
    private double[] y(Values data, @Nullable Integer points, int columns) throws Unreadable {
        if (points == null || points == data.size()) return data.toArray();
        if (data.size() < points) throw cutOff(points, data.size(), lines.place());
        boolean filled = data.size() - points < columns;
        for (int i = points; i < data.size(); i++) filled &= data.at(i) == 0;
        if (!filled)
            throw new Unreadable(lines.place(), "NPOINTS says " + points + " channels, but there are " + data.size());
        draft.remark("The last row is filled up with " + (data.size() - points) + " zeros beyond NPOINTS, not taken");
        return java.util.Arrays.copyOf(data.toArray(), points);
    }

    static Unreadable cutOff(int points, int there, String place) {
        return new Unreadable(
                place, "NPOINTS says " + points + " channels, but only " + there + " are there: the file was cut off");
    }

    private void eachDetector(EmsaHeader header, Values data, @Nullable Integer points, int detectors)
            throws Unreadable {
        int rows = data.size() / detectors;
        if (points != null && rows < points) throw cutOff(points, rows, lines.place());
        if (data.size() % detectors != 0 || (points != null && rows > points))
            throw new Unreadable(
                    lines.place(), data.size() + " counts do not make rows of " + detectors + " detectors");
        for (int detector = 0; detector < detectors; detector++) {
            var counts = new double[rows];
            for (int row = 0; row < rows; row++) counts[row] = data.at(row * detectors + detector);
            add(header, counts, detector, null);
        }
    }

    private void add(EmsaHeader header, double[] values, int detector, @Nullable List<Double> fromPairs)
            throws Unreadable {
        var counts = draft.counts(values, "#SPECTRUM");
        var energy = EmsaConditions.energy(header, detector, draft);
        EnergyCalibration calibration = null;
        var kev = energy != null ? energy : fromPairs;
        if (kev != null) calibration = Calibrations.of(kev, counts.channels(), draft);
        else draft.remark("The file says no energy for its channels");
        draft.spectrum(
                new Spectrum(
                        Spectrum.Role.FOREGROUND,
                        counts,
                        calibration,
                        EmsaConditions.seconds(header, "LIVETIME", detector, draft),
                        EmsaConditions.seconds(header, "REALTIME", detector, draft)),
                "#SPECTRUM");
    }
}
