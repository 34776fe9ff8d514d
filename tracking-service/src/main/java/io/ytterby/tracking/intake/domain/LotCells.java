package io.ytterby.tracking.intake.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.CsvTable;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row. Reading one that is wrong adds a fault and goes on. */
final class LotCells {
    private static final int LONGEST = 400;
    private static final long MOST_MG = 10_000_000_000_000L;

    private final CsvTable.Row row;
    private final Map<LotColumn, Integer> columns;
    private final List<Fault> faults;

    LotCells(CsvTable.Row row, Map<LotColumn, Integer> columns, List<Fault> faults) {
        this.row = row;
        this.columns = columns;
        this.faults = faults;
    }

    /** Empty if a cell is wrong. */
    Optional<LotRow> read(OrganisationId producer) {
        int before = faults.size();
        if (row.cells().size() > columns.size())
            faults.add(new Fault(row.number(), "", "has more cells than the header; put texts with commas in quotes."));
        var gtin = cell(LotColumn.GTIN, Gtin::new);
        var number = cell(LotColumn.LOT_NUMBER, LotNumber::new);
        var stage = cell(LotColumn.STAGE, LotCells::stage);
        var mass = cell(LotColumn.MASS_MG, LotCells::mass);
        var composition = cell(LotColumn.COMPOSITION, LotCells::composition);
        var place = cell(LotColumn.PLACE, Unlocode::new);
        var kind = cell(LotColumn.SOURCE_KIND, LotCells::kind);
        var reference = cell(LotColumn.SOURCE_REFERENCE, LotCells::reference);
        if (faults.size() > before) return Optional.empty();
        var source = new SourceOfRight(kind.orElseThrow(), reference.orElseThrow());
        var card = new LotCard(
                gtin.orElseThrow(),
                number.orElseThrow(),
                stage.orElseThrow(),
                composition.orElseThrow(),
                place.orElseThrow(),
                source,
                producer,
                null);
        return Optional.of(new LotRow(row.number(), card, mass.orElseThrow()));
    }

    private <T> Optional<T> cell(LotColumn column, Function<String, T> reader) {
        int at = columns.getOrDefault(column, -1);
        var text = at >= 0 && at < row.cells().size() ? row.cells().get(at) : "";
        if (text.isEmpty()) return fault(column, "is missing.");
        if (text.length() > LONGEST) return fault(column, "must have at most " + LONGEST + " characters.");
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException unfit) {
            return fault(column, "cannot be read: " + unfit.getMessage() + ".");
        }
    }

    private <T> Optional<T> fault(LotColumn column, String says) {
        faults.add(new Fault(row.number(), column.title(), says));
        return Optional.empty();
    }

    private static Mass mass(String text) {
        if (!text.matches("[0-9]{1,14}") || Long.parseLong(text) == 0 || Long.parseLong(text) > MOST_MG)
            throw new IllegalArgumentException("it must be whole milligrams, 1 to " + MOST_MG);
        return new Mass(Long.parseLong(text));
    }

    private static Composition composition(String text) {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        for (var share : text.split("[ ,;]+", -1)) {
            var parts = share.split("=", -1);
            if (parts.length != 2 || !parts[1].matches("[0-9]{1,3}([.][0-9]{1,12})?"))
                throw new IllegalArgumentException("it must be like Nd=28.0 Dy=2.5");
            if (shares.put(element(parts[0]), new BigDecimal(parts[1])) != null)
                throw new IllegalArgumentException(parts[0] + " is there twice");
        }
        return new Composition(shares);
    }

    private static Element element(String text) {
        return Arrays.stream(Element.values())
                .filter(element -> element.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no element: " + LotSheet.shortened(text)));
    }

    private static Stage stage(String text) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it must be one of " + List.of(Stage.values())));
    }

    /** What may be stated; that it was made of other lots is never stated. */
    private static SourceOfRight.Kind kind(String text) {
        return switch (text) {
            case "MINE_PERMIT" -> SourceOfRight.Kind.MINE_PERMIT;
            case "IMPORT" -> SourceOfRight.Kind.IMPORT;
            case "LICENCE" -> SourceOfRight.Kind.LICENCE;
            default -> throw new IllegalArgumentException("it must be MINE_PERMIT, IMPORT or LICENCE");
        };
    }

    private static String reference(String text) {
        if (text.length() > 80) throw new IllegalArgumentException("it must have at most 80 characters");
        return text;
    }
}
