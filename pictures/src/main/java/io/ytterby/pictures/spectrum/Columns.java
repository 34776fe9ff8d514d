package io.ytterby.pictures.spectrum;

import java.util.function.DoubleUnaryOperator;

/**
 * Points as columns of a page. Where many fall on one column the least and the most of them are drawn: a peak of a single
 * channel is never lost, however far a spectrum is drawn together.
 */
final class Columns {
    /** As many columns as a plane has units across. */
    static final int MOST = 1_000;

    private final double fromKev;
    private final double spanKev;
    private final double[] edgesKev;

    Columns(Spectrum spectrum) {
        fromKev = spectrum.fromKev();
        spanKev = spectrum.toKev() - fromKev;
        edgesKev = spectrum.edgesKev();
    }

    /** @return where an energy stands, 0 to 1 */
    double share(double kev) {
        return (kev - fromKev) / spanKev;
    }

    /**
     * @param height where a value stands, in units of the plane from its top
     * @return a line through all values; in each column from the least to the most
     */
    StringBuilder line(double[] values, DoubleUnaryOperator height) {
        var path = new StringBuilder(MOST * 8);
        int column = -1;
        long high = 0;
        long low = 0;
        long last = 0;
        for (int i = 0; i < values.length; i++) {
            int at = column((edgesKev[i] + edgesKev[i + 1]) / 2);
            long y = Math.round(height.applyAsDouble(Double.isFinite(values[i]) ? values[i] : 0));
            if (at == column) {
                high = Math.min(high, y);
                low = Math.max(low, y);
                last = y;
                continue;
            }
            if (column >= 0) finish(path, high, low, last);
            path.append(column < 0 ? 'M' : 'L').append(at).append(' ').append(y);
            column = at;
            high = low = last = y;
        }
        if (column >= 0) finish(path, high, low, last);
        return path;
    }

    /** @return the same line, closed along the floor */
    StringBuilder area(double[] values, DoubleUnaryOperator height, int floor) {
        if (values.length == 0) return new StringBuilder();
        var path = line(values, height);
        int first = column((edgesKev[0] + edgesKev[1]) / 2);
        int last = column((edgesKev[values.length - 1] + edgesKev[values.length]) / 2);
        return path.append("L")
                .append(last)
                .append(' ')
                .append(floor)
                .append('H')
                .append(first)
                .append('Z');
    }

    private int column(double kev) {
        return Math.clamp(Math.round(share(kev) * MOST), 0, MOST);
    }

    /** Up to the most, down to the least, and on from where the last one stood. */
    private static void finish(StringBuilder path, long high, long low, long last) {
        if (high == low) return;
        path.append('V').append(high).append('V').append(low);
        if (last != low) path.append('V').append(last);
    }
}
