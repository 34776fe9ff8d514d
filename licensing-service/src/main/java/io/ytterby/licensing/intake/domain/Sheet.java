package io.ytterby.licensing.intake.domain;

import io.ytterby.kernel.CsvTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are known: its lines by application, in the order in which these first appear.
 *
 * @param faults of the table as a whole; with one there, nothing else was read
 */
public record Sheet(Map<String, List<Line>> applications, List<Fault> faults) {
    public static final int MOST_LINES = 2_000;
    public static final int MOST_APPLICATIONS = 100;

    public static Sheet of(CsvTable table) {
        var faults = new ArrayList<Fault>();
        if (table.rows().size() < 2) faults.add(new Fault(1, "", "The table has no row below its header."));
        if (table.rows().size() > MOST_LINES + 1)
            faults.add(new Fault(MOST_LINES + 2, "", "The table has more than " + MOST_LINES + " rows; split it."));
        if (!faults.isEmpty()) return new Sheet(Map.of(), faults);
        var columns = columns(table.rows().getFirst(), faults);
        if (!faults.isEmpty()) return new Sheet(Map.of(), faults);
        var applications = new LinkedHashMap<String, List<Line>>();
        for (var row : table.rows().subList(1, table.rows().size())) {
            var line = line(row, columns, faults);
            applications
                    .computeIfAbsent(line.text(Column.APPLICATION), key -> new ArrayList<>())
                    .add(line);
        }
        if (applications.size() > MOST_APPLICATIONS)
            faults.add(new Fault(1, "", "The table has more than " + MOST_APPLICATIONS + " applications; split it."));
        return new Sheet(applications, faults);
    }

    private static List<Column> columns(CsvTable.Row header, List<Fault> faults) {
        var found = new ArrayList<Column>();
        for (var title : header.cells()) {
            @Nullable Column column = Column.titled(title).orElse(null);
            if (column == null) faults.add(new Fault(1, title, "is none of our columns; see the template."));
            else if (found.contains(column)) faults.add(new Fault(1, title, "is there twice."));
            else found.add(column);
        }
        for (var column : EnumSet.allOf(Column.class))
            if (column.isNeeded() && !found.contains(column))
                faults.add(new Fault(1, column.title(), "is missing in the header."));
        return found;
    }

    private static Line line(CsvTable.Row row, List<Column> columns, List<Fault> faults) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int one = 0; one < Math.min(columns.size(), row.cells().size()); one++)
            cells.put(columns.get(one), row.cells().get(one));
        if (row.cells().size() > columns.size())
            faults.add(new Fault(row.number(), "", "has more cells than the header; put texts with commas in quotes."));
        var line = new Line(row.number(), cells, faults);
        if (line.text(Column.APPLICATION).isEmpty()
                || line.text(Column.APPLICATION).length() > 100)
            line.fault(Column.APPLICATION, "must be a key of 1 to 100 characters that its rows have alike.");
        return line;
    }
}
