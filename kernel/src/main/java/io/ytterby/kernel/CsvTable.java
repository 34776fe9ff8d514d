package io.ytterby.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as RFC 4180 writes it, with commas or, as some spreadsheets do, semicolons.
 *
 * @param rows all that are not blank, with the header first
 */
public record CsvTable(List<Row> rows) {
    public CsvTable {
        rows = List.copyOf(rows);
    }

    /** @param number as a spreadsheet shows it: 1 for the first */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The text is no table. */
    public static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int row;

        MalformedException(int row, String says) {
            super(says);
            this.row = row;
        }

        public int row() {
            return row;
        }
    }

    /** @throws MalformedException where a quote is not closed, or closed and followed by more */
    public static CsvTable parse(String text) throws MalformedException {
        var bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        var rows = new Scanner(bare, separator(bare)).rows();
        return new CsvTable(rows.stream().filter(row -> !row.isBlank()).toList());
    }

    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    /** Walks over the characters once. */
    private static final class Scanner {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int at;

        Scanner(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> rows() throws MalformedException {
            while (at < text.length()) {
                char one = text.charAt(at++);
                if (one == '"' && cell.isEmpty()) quoted();
                else if (one == separator) endCell();
                else if (one == '\n' || one == '\r') endRow(one);
                else cell.append(one);
            }
            if (!cell.isEmpty() || !cells.isEmpty()) endRow('\n');
            return rows;
        }

        private void quoted() throws MalformedException {
            while (at < text.length()) {
                char one = text.charAt(at++);
                if (one != '"') {
                    cell.append(one);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    demandEndOfCell();
                    return;
                }
            }
            throw new MalformedException(rows.size() + 1, "A quote that is opened in this row is not closed.");
        }

        private void demandEndOfCell() throws MalformedException {
            if (at == text.length()) return;
            char next = text.charAt(at);
            if (next != separator && next != '\n' && next != '\r')
                throw new MalformedException(
                        rows.size() + 1, "More follows after a closing quote; write a quote within a cell twice.");
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endRow(char end) {
            endCell();
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
            rows.add(new Row(rows.size() + 1, cells));
            cells.clear();
        }
    }
}
