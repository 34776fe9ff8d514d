package io.ytterby.licensing.screening.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of comma-separated values by the names in their first line. */
public final class NamedRows {
    private NamedRows() {}

    /** @return each row as its cells by their heads; a cell that is missing is empty */
    public static List<Map<String, String>> of(String csv) {
        var rows = CsvRows.of(csv);
        if (rows.isEmpty()) return List.of();
        var heads = rows.getFirst().cells();
        return rows.stream().skip(1).map(row -> cells(heads, row)).toList();
    }

    private static Map<String, String> cells(List<String> heads, CsvRows.Row row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < heads.size(); i++) cells.put(heads.get(i).strip(), row.cell(i));
        return cells;
    }
}
