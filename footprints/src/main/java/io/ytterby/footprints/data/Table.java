package io.ytterby.footprints.data;

import io.ytterby.kernel.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The rows of a table that is part of this module. */
final class Table {
    private Table() {}

    /** @throws IllegalStateException if the table is missing or broken, which a test would have seen */
    static List<List<String>> rows(String name) {
        try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return CsvTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows().stream()
                    .skip(1)
                    .map(CsvTable.Row::cells)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (CsvTable.MalformedException broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    /** The last three cells of each table: source, basis, checked on. */
    static Provenance provenance(List<String> row) {
        int at = row.size() - 3;
        return new Provenance(row.get(at), Basis.valueOf(row.get(at + 1)), LocalDate.parse(row.get(at + 2)));
    }
}
