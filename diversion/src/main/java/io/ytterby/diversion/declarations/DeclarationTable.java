package io.ytterby.diversion.declarations;

import io.ytterby.kernel.CsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the columns of Customs-Declaration-Datasets (MIT), which follow the Korean form. */
public final class DeclarationTable {
    private DeclarationTable() {}

    /** @throws IllegalArgumentException with row and column, if the text is no such table */
    public static List<Declaration> read(String csv) {
        try {
            var rows = CsvTable.parse(csv).rows();
            var header = rows.getFirst().cells();
            var all = new ArrayList<Declaration>(rows.size());
            for (var row : rows.subList(1, rows.size())) all.add(declaration(header, row));
            return all;
        } catch (CsvTable.MalformedException broken) {
            throw new IllegalArgumentException("Row " + broken.row() + ": " + broken.getMessage(), broken);
        }
    }

    private static Declaration declaration(List<String> header, CsvTable.Row row) {
        return new Declaration(
                LocalDate.parse(cell(header, row, "Date")),
                cell(header, row, "HS6 Code"),
                cell(header, row, "Country of Departure"),
                cell(header, row, "Country of Origin"),
                cell(header, row, "Tax Type"),
                number(header, row, "Tax Rate"),
                number(header, row, "Net Mass"),
                number(header, row, "Item Price"),
                cell(header, row, "Fraud").equals("1"));
    }

    private static double number(List<String> header, CsvTable.Row row, String column) {
        var cell = cell(header, row, column);
        try {
            return cell.isEmpty() ? 0 : Double.parseDouble(cell);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "Row " + row.number() + ", column " + column + ": must be a number.", wrong);
        }
    }

    private static String cell(List<String> header, CsvTable.Row row, String column) {
        int at = header.indexOf(column);
        if (at < 0 || at >= row.cells().size())
            throw new IllegalArgumentException("Row " + row.number() + " has no column " + column + ".");
        return row.cells().get(at);
    }
}
