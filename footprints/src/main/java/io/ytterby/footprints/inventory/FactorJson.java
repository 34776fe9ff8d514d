package io.ytterby.footprints.inventory;

import io.ytterby.footprints.data.Basis;
import io.ytterby.footprints.data.Factor;
import io.ytterby.footprints.data.Factors;
import io.ytterby.footprints.data.Provenance;
import io.ytterby.footprints.data.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A factor within an inventory, with all that it rests on: who recomputes needs no table of ours. */
final class FactorJson {
    private static final BigDecimal MOST = new BigDecimal(100_000);
    private static final LocalDate STAND_IN = LocalDate.EPOCH;

    private FactorJson() {}

    static Factor read(Fields parent, String name) {
        var fields = parent.object(
                name, "id", "version", "name", "value", "per", "region", "year", "source", "basis", "checkedOn");
        var factor = new Factor(
                fields.text("id"),
                fields.text("version"),
                fields.text("name"),
                fields.decimal("value", BigDecimal.ZERO, MOST).max(BigDecimal.ZERO),
                fields.parsed("per", Unit::ofSymbol, Unit.KG, "a unit: g, kg, t, L, m3, MJ, GJ, kWh, MWh, tkm, piece"),
                fields.text("region"),
                fields.parsed("year", FactorJson::year, 0, "a year, in quotes: \"2026\""),
                new Provenance(
                        fields.text("source"),
                        fields.choice("basis", Basis.class),
                        fields.parsed(
                                "checkedOn",
                                text -> Optional.of(LocalDate.parse(text)),
                                STAND_IN,
                                "a day: 2026-11-22")));
        Factors.of(factor.id(), factor.version()).ifPresent(known -> compare(factor, known, fields));
        return factor;
    }

    private static Optional<Integer> year(String text) {
        return text.matches("(?:19|20)[0-9]{2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What has an id and a version of our tables says what our tables say. */
    private static void compare(Factor factor, Factor known, Fields fields) {
        var name = known.id() + " " + known.version();
        if (factor.value().compareTo(known.value()) != 0)
            fields.wrong(
                    "value", name + " is " + known.value().toPlainString() + "; another number is another version");
        if (factor.per() != known.per())
            fields.wrong("per", name + " is per " + known.per().symbol());
    }
}
