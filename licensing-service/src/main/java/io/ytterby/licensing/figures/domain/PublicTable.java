package io.ytterby.licensing.figures.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A statistic that everybody may read: no set of cells to which fewer than {@link #LEAST} organisations contribute can be
 * had from it, neither directly nor by taking published cells from the total. Cells that are too small are left out, and
 * then the smallest of the others, until what the total still tells of them is of enough organisations and of two cells or
 * more. The quarters of a table share nothing, so that none can be taken from another.
 *
 * @param total empty if it had to be left out too: then nothing is told
 * @param suppressed how many cells were left out; which ones is not said
 */
public record PublicTable(Optional<Figures> total, Map<String, Figures> cells, int suppressed) {
    /** The fewest organisations that stand behind anything told. */
    public static final int LEAST = 5;

    public PublicTable {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** Exact sums; what is shown of them is rounded. */
    public record Figures(long lines, long massMg) {
        Figures plus(Contribution one) {
            return new Figures(Math.addExact(lines, one.lines()), Math.addExact(massMg, one.massMg()));
        }
    }

    /** A cell on its way. */
    private record Cell(String name, Set<OrganisationId> contributors, Figures figures) {
        private static final Comparator<Cell> SMALLEST_FIRST = Comparator.<Cell>comparingInt(
                        cell -> cell.contributors().size())
                .thenComparingLong(cell -> cell.figures().massMg())
                .thenComparing(Cell::name);

        boolean isSafe() {
            return contributors.size() >= LEAST;
        }
    }

    public static PublicTable of(List<Contribution> contributions) {
        var cells = cells(contributions);
        if (union(cells).size() < LEAST) return new PublicTable(Optional.empty(), Map.of(), cells.size());
        var hidden =
                new ArrayList<>(cells.stream().filter(cell -> !cell.isSafe()).toList());
        var shown = new ArrayList<>(
                cells.stream().filter(Cell::isSafe).sorted(Cell.SMALLEST_FIRST).toList());
        while (!isSafe(hidden) && !shown.isEmpty()) hidden.add(shown.removeFirst());
        if (!isSafe(hidden)) return new PublicTable(Optional.empty(), Map.of(), cells.size());
        var told = new TreeMap<String, Figures>();
        shown.forEach(cell -> told.put(cell.name(), cell.figures()));
        return new PublicTable(Optional.of(sum(contributions)), told, hidden.size());
    }

    /** What the total minus the published cells tells: nothing, or of two cells and enough organisations at least. */
    private static boolean isSafe(List<Cell> hidden) {
        return hidden.isEmpty() || (hidden.size() >= 2 && union(hidden).size() >= LEAST);
    }

    private static List<Cell> cells(List<Contribution> contributions) {
        Map<String, List<Contribution>> byName = new TreeMap<>();
        contributions.forEach(one ->
                byName.computeIfAbsent(one.cell(), name -> new ArrayList<>()).add(one));
        return byName.entrySet().stream()
                .map(entry -> new Cell(entry.getKey(), contributors(entry.getValue()), sum(entry.getValue())))
                .toList();
    }

    private static Set<OrganisationId> contributors(List<Contribution> contributions) {
        var all = new HashSet<OrganisationId>();
        contributions.forEach(one -> all.add(one.organisation()));
        return all;
    }

    private static Figures sum(List<Contribution> contributions) {
        var sum = new Figures(0, 0);
        for (var one : contributions) sum = sum.plus(one);
        return sum;
    }

    private static Set<OrganisationId> union(List<Cell> cells) {
        var all = new HashSet<OrganisationId>();
        cells.forEach(cell -> all.addAll(cell.contributors()));
        return all;
    }
}
