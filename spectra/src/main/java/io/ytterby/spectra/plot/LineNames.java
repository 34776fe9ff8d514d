package io.ytterby.spectra.plot;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.ElementFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the names of found elements' lines above their peaks, the strongest first; a name that finds no room is left out. */
final class LineNames {
    /** A name in its place: x is its middle, y its base line, peakY where its line to the peak ends. */
    record Placed(String name, int element, double x, double y, double peakY) {}

    private record Wanted(String name, int element, double kev, double weight) {}

    private static final int MOST = 40;
    private static final double WIDTH_OF_A_LETTER = 6.4;
    private static final double HEIGHT = 13;
    private static final int LEVELS = 9;

    private final Frame frame;
    private final Thinned thinned;
    private final List<Placed> placed = new ArrayList<>();

    LineNames(Frame frame, Thinned thinned) {
        this.frame = frame;
        this.thinned = thinned;
    }

    List<Placed> place(Analysis analysis) {
        var wanted = new ArrayList<Wanted>();
        var found = analysis.elements().stream().filter(ElementFinding::found).toList();
        for (int i = 0; i < found.size(); i++) {
            var evidence = found.get(i).evidence();
            for (var line : evidence.lines())
                if (line.kev() > frame.fromKev() && line.kev() < frame.toKev())
                    wanted.add(new Wanted(line.name(), i, line.kev(), line.share() * evidence.counts()));
        }
        wanted.sort(Comparator.comparingDouble(Wanted::weight).reversed());
        wanted.stream().limit(MOST).forEach(this::tryToPlace);
        return placed;
    }

    private void tryToPlace(Wanted wanted) {
        double x = frame.x(wanted.kev());
        double peak = peakY(wanted.kev());
        double half = wanted.name().length() * WIDTH_OF_A_LETTER / 2;
        if (x - half < Frame.LEFT || x + half > Frame.RIGHT) return;
        for (int level = 0; level < LEVELS; level++) {
            double y = peak - 10 - level * HEIGHT;
            if (y - HEIGHT < Frame.TOP) return;
            if (placed.stream().allMatch(other -> apart(other, x, half, y, peak))) {
                placed.add(new Placed(wanted.name(), wanted.element(), x, y, peak - 3));
                return;
            }
        }
    }

    /** Neither the words nor the lines that lead to the peaks may cross each other's words. */
    private static boolean apart(Placed other, double x, double half, double y, double peak) {
        double otherHalf = other.name().length() * WIDTH_OF_A_LETTER / 2;
        double sideways = Math.abs(other.x() - x);
        boolean words = sideways > half + otherHalf + 4 || Math.abs(other.y() - y) >= HEIGHT;
        boolean itsLeader = sideways > half + 2 || y < other.y() - HEIGHT || y - HEIGHT > other.peakY();
        boolean myLeader = sideways > otherHalf + 2 || other.y() < y - HEIGHT || other.y() - HEIGHT > peak;
        return words && itsLeader && myLeader;
    }

    /** @return the highest count within three points of the energy */
    private double peakY(double kev) {
        int point = 0;
        while (point < thinned.points() - 1 && thinned.edges()[point + 1] < kev) point++;
        double most = 0;
        for (int i = Math.max(0, point - 3); i <= Math.min(thinned.points() - 1, point + 3); i++)
            most = Math.max(most, Math.max(thinned.measured()[i], thinned.model()[i]));
        return frame.y(most);
    }
}
