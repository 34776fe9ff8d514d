package io.ytterby.diversion.mirror;

import io.ytterby.diversion.mirror.Said.Way;
import io.ytterby.diversion.mirror.Table.Made;
import io.ytterby.diversion.mirror.Table.Problem;
import io.ytterby.kernel.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads statistical tables. What a table does not say stays unsaid: an empty mass, or a mass of 0 beside a value, is missing, not nothing. */
public final class TableReader {
    public static final int MOST_LINES = 200_000;
    private static final Map<String, String> ELEMENTS = Map.of("antimony", "Sb", "gallium", "Ga", "germanium", "Ge");

    private final Shape shape;
    private final String reporter;
    private final List<Said> said = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableReader(Shape shape, String reporter) {
        this.shape = shape;
        this.reporter = reporter;
    }

    /**
     * @param reporter country whose table this is, where the table itself does not say
     * @throws CsvTable.MalformedException if this is no table, or one whose columns are not known
     */
    public static Table read(String text, String reporter) throws CsvTable.MalformedException {
        var rows = CsvTable.parse(text).rows();
        if (rows.isEmpty()) return new Table(List.of(), List.of(), List.of(new Problem(1, "", "The table is empty.")));
        var header = rows.getFirst().cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        var shape = Shape.of(header);
        if (shape.isEmpty())
            return new Table(
                    List.of(),
                    List.of(),
                    List.of(new Problem(1, "", "These columns are of no table that is known here.")));
        if (rows.size() > MOST_LINES)
            return new Table(
                    List.of(), List.of(), List.of(new Problem(MOST_LINES, "", "A table has at most 200,000 lines.")));
        var reader = new TableReader(shape.get(), reporter);
        for (var row : rows.subList(1, rows.size())) reader.take(new Line(row.number(), row.cells(), header));
        return new Table(reader.said, reader.made, reader.problems);
    }

    private void take(Line line) {
        try {
            switch (shape) {
                case COMTRADE ->
                    said.add(new Said(
                            line.period("period"),
                            line.text("reporteriso"),
                            line.text("partneriso"),
                            way(line.text("flowcode")),
                            line.hs("cmdcode"),
                            line.mass("netwgt", "primaryvalue"),
                            line.number("primaryvalue")));
                case CENSUS ->
                    said.add(new Said(
                            line.month("year", "month"),
                            "US",
                            line.text("cty_iso"),
                            Way.IMPORT,
                            line.hs("i_commodity"),
                            line.mass("gen_qy1_mo", "gen_val_mo"),
                            line.number("gen_val_mo")));
                case PARTNERS ->
                    said.add(new Said(
                            line.period("period"),
                            reporter,
                            line.text("partner"),
                            Way.EXPORT,
                            line.hs("hs6"),
                            line.mass("qty_kg", "value_usd"),
                            line.number("value_usd")));
                case BGS -> made(line, "iso3", "commodity", "quantity", line.whole("year", 1900, 2200), "BGS");
                case USGS -> {
                    if (!line.text("type").toLowerCase(Locale.ROOT).startsWith("mine production")) return;
                    made(line, "country", "commodity", "prod_2023", 2023, "USGS MCS");
                    made(line, "country", "commodity", "prod_est_ 2024", 2024, "USGS MCS, estimated");
                }
            }
        } catch (Line.Unreadable unreadable) {
            problems.add(new Problem(line.number(), unreadable.column(), unreadable.says()));
        }
    }

    private void made(Line line, String country, String commodity, String quantity, int year, String source)
            throws Line.Unreadable {
        double tonnes = line.number(quantity);
        if (Double.isNaN(tonnes)) return;
        var name = line.text(commodity).toLowerCase(Locale.ROOT).split("[ ,]", 2)[0];
        made.add(new Made(line.text(country), ELEMENTS.getOrDefault(name, name), year, tonnes * 1_000, source));
    }

    private static Way way(String code) throws Line.Unreadable {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "M", "IMPORT" -> Way.IMPORT;
            case "X", "EXPORT" -> Way.EXPORT;
            default -> throw new Line.Unreadable("flowcode", "A flow is M or X, not " + code + ".");
        };
    }
}
