package io.ytterby.pictures.spectrum;

import io.ytterby.pictures.svg.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names of peaks in rows above the curve, the weightiest first. Names that the narrowest room holds are always shown; those
 * that need a wide one are marked so, and a style sheet leaves them out where it is narrow. What finds no room is in the
 * table beside the picture.
 */
final class PeakNames {
    static final int ROWS = 4;
    private static final int MOST_WIDE = 24;
    private static final int GAP = 4;

    /**
     * A name in its place.
     *
     * @param share where its middle stands, 0 to 1
     * @param row 0 is the lowest
     * @param wide whether it needs the wide room
     */
    record Placed(String name, double share, int row, boolean wide) {}

    private PeakNames() {}

    static List<Placed> place(List<Spectrum.Peak> peaks, Columns columns) {
        var byWeight = peaks.stream()
                .filter(peak -> columns.share(peak.kev()) > 0 && columns.share(peak.kev()) < 1)
                .sorted(Comparator.comparingDouble(Spectrum.Peak::weight).reversed())
                .toList();
        var placed = new ArrayList<Placed>();
        for (var peak : byWeight) tryToPlace(peak, columns, placed, Letters.NARROW, false);
        for (var peak : byWeight) {
            if (placed.size() >= MOST_WIDE) break;
            if (placed.stream().noneMatch(each -> each.name().equals(peak.name())))
                tryToPlace(peak, columns, placed, Letters.WIDE, true);
        }
        return placed;
    }

    private static void tryToPlace(
            Spectrum.Peak peak, Columns columns, List<Placed> placed, double room, boolean wide) {
        double share = columns.share(peak.kev());
        double half = Letters.width(peak.name()) / 2;
        if (share * room < half || (1 - share) * room < half) return;
        for (int row = 0; row < ROWS; row++) {
            int wanted = row;
            if (placed.stream().allMatch(other -> apart(other, Math.abs(other.share() - share) * room, half, wanted))) {
                placed.add(new Placed(peak.name(), share, row, wide));
                return;
            }
        }
    }

    /** Neither words in one row, nor a line that leads down from a row above, may cross words. */
    private static boolean apart(Placed other, double distance, double half, int row) {
        double otherHalf = Letters.width(other.name()) / 2;
        if (other.row() == row) return distance > half + otherHalf + GAP;
        return distance > (other.row() < row ? otherHalf : half) + GAP;
    }
}
