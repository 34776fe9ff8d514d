package io.ytterby.gateway.buyer.domain;

import java.util.ArrayList;
import java.util.List;

/** Reads rows as RFC 4180 has them: cells parted by commas, quoted where they hold one, a quote doubled within. */
public final class CsvCells {
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean quoted;
    private boolean wasQuoted;

    private CsvCells() {}

    /** Empty lines are passed over. A quote that is never closed takes in the rest: its row is wrong, and no other. */
    public static List<List<String>> read(String text) {
        var reader = new CsvCells();
        for (int at = 0; at < text.length(); at++) at += reader.take(text, at);
        reader.endRow();
        return reader.rows;
    }

    /** @return how many characters more it took */
    private int take(String text, int at) {
        char one = text.charAt(at);
        if (quoted) return inQuotes(text, at, one);
        switch (one) {
            case '"' -> {
                if (cell.isEmpty()) {
                    quoted = true;
                    wasQuoted = true;
                } else cell.append(one);
            }
            case ',' -> endCell();
            case '\r' -> {
                // Before the line's end; alone it means nothing.
            }
            case '\n' -> endRow();
            default -> cell.append(one);
        }
        return 0;
    }

    private int inQuotes(String text, int at, char one) {
        if (one != '"') cell.append(one);
        else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            cell.append('"');
            return 1;
        } else quoted = false;
        return 0;
    }

    private void endCell() {
        row.add(wasQuoted ? cell.toString() : cell.toString().strip());
        cell.setLength(0);
        wasQuoted = false;
    }

    private void endRow() {
        endCell();
        quoted = false;
        if (row.size() > 1 || !row.getFirst().isEmpty()) rows.add(row);
        row = new ArrayList<>();
    }
}
