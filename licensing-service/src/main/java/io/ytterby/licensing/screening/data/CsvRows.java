package io.ytterby.licensing.screening.data;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them: quotes may hold commas, quotes and line ends. */
final class CsvRows {
    private final String text;
    private int at;
    private int line = 1;

    private CsvRows(String text) {
        this.text = text;
    }

    /** @param line where it begins, 1 for the first */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** @return the cell without its outer blanks; empty if the row ends before it or says {@code -0-} */
        String cell(int column) {
            if (column < 0 || column >= cells.size()) return "";
            var cell = cells.get(column).strip();
            return cell.equals("-0-") ? "" : cell;
        }
    }

    static List<Row> of(String text) {
        var reader = new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var rows = new ArrayList<Row>();
        while (reader.at < reader.text.length()) {
            var row = reader.row();
            if (row.cells().size() > 1 || !row.cell(0).isEmpty()) rows.add(row);
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') at++;
        if (at < text.length() && text.charAt(at) == '\n') at++;
        line++;
        return new Row(begin, cells);
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') return quoted();
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) at++;
        // The control character that some publishers end their files with is no cell.
        return text.substring(from, at).replace("\u001A", "");
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') line++;
            if (letter != '"') cell.append(letter);
            else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(at++));
            else break;
        }
        at++;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) cell.append(text.charAt(at++));
        return cell.toString();
    }
}
