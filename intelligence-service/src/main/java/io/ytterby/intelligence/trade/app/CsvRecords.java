package io.ytterby.intelligence.trade.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.intelligence.trade.app.SentRecords.BrokenBodyException;
import io.ytterby.intelligence.trade.app.SentRecords.Sent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of records: the columns are named as the fields of a record, with points into its parts ({@code shipper.name},
 * {@code value.minor}, {@code assay.Sb}); lists have blanks or semicolons between their entries; an empty cell is absent.
 * RFC 4180: quotes where a cell holds commas, quotes or line ends.
 */
final class CsvRecords {
    private static final Set<String> WHOLE = Set.of("netMg", "grossMg", "volumeCm3", "packages", "minor", "valueMinor");
    private static final Set<String> LISTS = Set.of("via", "containers", "codes");
    private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[;\\s]+");
    private static final int MOST_COLUMNS = 100;

    private CsvRecords() {}

    static List<Sent> of(String text) throws BrokenBodyException {
        var rows = rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (rows.isEmpty()) throw new BrokenBodyException("The table must begin with a row of column names.");
        var header = rows.getFirst().cells();
        if (header.size() > MOST_COLUMNS || header.stream().anyMatch(String::isBlank))
            throw new BrokenBodyException("The table must have 1 to " + MOST_COLUMNS + " named columns.");
        var all = new ArrayList<Sent>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.cells().size() == 1 && row.cells().getFirst().isBlank()) continue;
            all.add(new Sent(row.line(), record(header, row.cells()).toString().getBytes(StandardCharsets.UTF_8)));
        }
        return all;
    }

    private record Row(int line, List<String> cells) {}

    private static ObjectNode record(List<String> header, List<String> cells) {
        var record = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            // A cell without a column is told as a field without a name, which no record has.
            var path = (i < header.size() ? header.get(i).strip() : "column " + (i + 1)).split("\\.", 4);
            var cell = cells.get(i).strip();
            if (cell.isEmpty()) continue;
            var place = record;
            for (int depth = 0; depth < path.length - 1; depth++) {
                var inner = place.get(path[depth]);
                place = inner instanceof ObjectNode known ? known : place.putObject(path[depth]);
            }
            put(place, path[path.length - 1], cell);
        }
        return record;
    }

    private static void put(ObjectNode place, String name, String cell) {
        if (LISTS.contains(name)) {
            var list = place.putArray(name);
            BETWEEN_ENTRIES
                    .splitAsStream(cell)
                    .filter(entry -> !entry.isEmpty())
                    .forEach(list::add);
        } else if (WHOLE.contains(name) && cell.matches("-?[0-9]{1,19}") && isLong(cell)) {
            place.put(name, Long.parseLong(cell));
        } else {
            place.put(name, cell);
        }
    }

    private static boolean isLong(String digits) {
        return new BigInteger(digits).bitLength() < Long.SIZE;
    }

    private static List<Row> rows(String text) throws BrokenBodyException {
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begun = 1;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\n') line++;
            if (quoted) {
                if (one != '"') cell.append(one);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(i++));
                else quoted = false;
            } else if (one == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (one == ',') {
                cells.add(taken(cell));
            } else if (one == '\n') {
                cells.add(taken(cell));
                rows.add(new Row(begun, List.copyOf(cells)));
                cells.clear();
                begun = line;
            } else if (one != '\r') {
                cell.append(one);
            }
        }
        if (quoted)
            throw new BrokenBodyException("A quoted cell that begins on or after line " + begun + " has no end.");
        if (!cell.isEmpty() || !cells.isEmpty()) {
            cells.add(taken(cell));
            rows.add(new Row(begun, List.copyOf(cells)));
        }
        return rows;
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
