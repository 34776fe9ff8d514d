package io.ytterby.worlds.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A small table of this module's resources; the first line names the columns, no field has a comma. */
final class Table {
    private Table() {}

    static List<Row> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no table " + name);
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var columns = List.of(lines.getFirst().split(",", -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> new Row(columns, List.of(line.split(",", -1))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    record Row(List<String> columns, List<String> fields) {
        String text(String column) {
            return fields.get(columns.indexOf(column));
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        List<String> list(String column) {
            return text(column).isEmpty()
                    ? List.of()
                    : Arrays.asList(text(column).split(";"));
        }
    }
}
