package io.ytterby.licensing.screening.data;

import io.ytterby.licensing.screening.data.CsvRows.Row;
import io.ytterby.licensing.screening.domain.LoadOutcome.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How publishers write their lists down, and which columns must be there. */
public enum ListFormat {
    /** {@code sdn.csv}, with its heads or, as it is published, without. */
    OFAC_SDN,
    /** {@code alt.csv}: other names of entries of {@link #OFAC_SDN}. */
    OFAC_ALT,
    /** {@code add.csv}: addresses of entries of {@link #OFAC_SDN}. */
    OFAC_ADD,
    /** Announcements of the Ministry of Commerce as a table: list, English and Chinese name, date, address of the notice. */
    MOFCOM,
    /** The platform's own: id, type, name, aliases parted by |, country, address, identifiers parted by |, note. */
    YTTERBY;

    private List<String> needed() {
        return switch (this) {
            case OFAC_SDN -> List.of("ent_num", "name", "type");
            case OFAC_ALT -> List.of("ent_num", "alt_name");
            case OFAC_ADD -> List.of("ent_num", "address");
            case MOFCOM -> List.of("list", "name_en", "name_zh");
            case YTTERBY -> List.of("id", "type", "name");
        };
    }

    /** The columns of a file that has no heads; empty where there must be some. */
    private List<String> withoutHeads() {
        return switch (this) {
            case OFAC_SDN ->
                List.of(
                        "ent_num",
                        "name",
                        "type",
                        "programs",
                        "title",
                        "call_sign",
                        "vessel_type",
                        "tonnage",
                        "grt",
                        "flag",
                        "owner",
                        "remarks");
            case OFAC_ALT -> List.of("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");
            case OFAC_ADD -> List.of("ent_num", "add_num", "address", "city", "country", "add_remarks");
            case MOFCOM, YTTERBY -> List.of();
        };
    }

    private void read(Cells row, EntriesBuilder to) {
        switch (this) {
            case OFAC_SDN -> OfacRows.entry(row, to);
            case OFAC_ALT -> OfacRows.alias(row, to);
            case OFAC_ADD -> OfacRows.address(row, to);
            case MOFCOM -> MofcomRows.entry(row, to);
            case YTTERBY -> OwnRows.entry(row, to);
        }
    }

    /** A row whose cells have names. */
    record Cells(Row row, Map<String, Integer> columns) {
        String get(String name) {
            return row.cell(columns.getOrDefault(name, -1));
        }

        int line() {
            return row.line();
        }
    }

    /** Adds what a part of a list says; what it says wrong is noted as a fault. */
    public void read(String text, EntriesBuilder to) {
        var rows = CsvRows.of(text);
        if (rows.isEmpty()) return;
        var heads = columns(rows.getFirst().cells());
        boolean hasHeads = heads.containsKey(needed().getFirst());
        var columns = hasHeads ? heads : columns(withoutHeads());
        var missing =
                needed().stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            to.fault(new Fault("line 1", "lacks the columns " + missing + "."));
            return;
        }
        rows.stream().skip(hasHeads ? 1 : 0).forEach(row -> read(new Cells(row, columns), to));
    }

    private static Map<String, Integer> columns(List<String> heads) {
        return IntStream.range(0, heads.size())
                .boxed()
                .collect(Collectors.toMap(i -> heads.get(i).strip(), i -> i, (first, second) -> first));
    }
}
