package io.ytterby.tracking.intake.domain;

import io.ytterby.kernel.CsvTable;
import io.ytterby.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of lots as it was read.
 *
 * @param rows those without a fault, in their order
 * @param faults all there are, so that one try names everything
 */
public record LotSheet(List<LotRow> rows, List<Fault> faults) {
    public static final int MOST_ROWS = 1_000;

    /** All lots of one table together weigh at most what one lot may: 10,000 tonnes. */
    public static final long MOST_MG = 10_000_000_000_000L;

    public static LotSheet read(String csv, OrganisationId producer) {
        var faults = new ArrayList<Fault>();
        var rows = new ArrayList<LotRow>();
        try {
            readRows(CsvTable.parse(csv).rows(), producer, rows, faults);
        } catch (CsvTable.MalformedException malformed) {
            faults.add(new Fault(malformed.row(), "", String.valueOf(malformed.getMessage())));
        }
        return new LotSheet(rows, faults);
    }

    private static void readRows(
            List<CsvTable.Row> table, OrganisationId producer, List<LotRow> rows, List<Fault> faults) {
        if (table.size() < 2) faults.add(new Fault(1, "", "The table has no row below its header."));
        if (table.size() > MOST_ROWS + 1)
            faults.add(new Fault(MOST_ROWS + 2, "", "The table has more than " + MOST_ROWS + " rows; split it."));
        if (!faults.isEmpty()) return;
        var columns = columns(table.getFirst(), faults);
        if (!faults.isEmpty()) return;
        for (var row : table.subList(1, table.size()))
            new LotCells(row, columns, faults).read(producer).ifPresent(rows::add);
        findTwins(rows, faults);
        weigh(rows, faults);
    }

    private static Map<LotColumn, Integer> columns(CsvTable.Row header, List<Fault> faults) {
        var found = new EnumMap<LotColumn, Integer>(LotColumn.class);
        for (int at = 0; at < header.cells().size(); at++) {
            var title = header.cells().get(at);
            boolean known = false;
            for (var column : LotColumn.values()) {
                if (!column.isTitled(title)) continue;
                known = true;
                if (found.put(column, at) != null) faults.add(new Fault(1, title, "is there twice."));
            }
            if (!known) faults.add(new Fault(1, shortened(title), "is none of the columns that there are."));
        }
        for (var column : LotColumn.values())
            if (!found.containsKey(column)) faults.add(new Fault(1, column.title(), "is missing in the header."));
        return found;
    }

    private static void findTwins(List<LotRow> rows, List<Fault> faults) {
        var seen = new HashMap<String, Integer>();
        for (var row : rows) {
            var key = row.card().gtin() + "/" + row.card().number();
            var first = seen.putIfAbsent(key, row.row());
            if (first != null)
                faults.add(new Fault(
                        row.row(),
                        LotColumn.LOT_NUMBER.title(),
                        "stands in row " + first + " too, with the same GTIN."));
        }
    }

    private static void weigh(List<LotRow> rows, List<Fault> faults) {
        long left = MOST_MG;
        for (var row : rows) {
            left -= row.mass().milligrams();
            if (left >= 0) continue;
            faults.add(new Fault(
                    row.row(), LotColumn.MASS_MG.title(), "brings the table above 10,000 tonnes in all; split it."));
            return;
        }
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
