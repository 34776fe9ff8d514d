package io.ytterby.licensing.licence.db;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.licence.domain.ControlledBy;
import io.ytterby.licensing.licence.domain.ElementBook;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LineControl;
import io.ytterby.licensing.licence.domain.SubPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What limits a line: columns of {@code licence_line}, and a row of {@code licence_line_element} for each cap. */
final class LineControls {
    /** The caps of a line in one column, so that a licence's lines are read by one statement. */
    static final String ELEMENTS = """
            ARRAY(SELECT e.element || ' ' || e.cap_mg || ' ' || e.used_mg || ' ' || e.reserved_mg
                    FROM licence_line_element e WHERE e.licence = l.licence AND e.line = l.line
                   ORDER BY e.element) AS elements
            """;

    private LineControls() {}

    static PreparedBatch bind(PreparedBatch batch, LineControl control) {
        var period = control.subPeriod();
        var mass = period == null ? null : period.mass();
        return batch.bind("controlledBy", control.by().name())
                .bind("period", period == null ? null : period.kind().name())
                .bind("periodDays", period == null || period.days() == 0 ? null : period.days())
                .bind("periodMg", mass == null ? null : mass.milligrams())
                .bind("periodMinor", period == null ? null : period.minor());
    }

    static void addElements(Handle handle, Licence licence) {
        var batch = handle.prepareBatch("""
                INSERT INTO licence_line_element (licence, line, element, cap_mg)
                VALUES (:licence, :line, :element, :cap)""");
        for (var line : licence.lines())
            for (var book : line.control().elements())
                batch.bind("licence", licence.number().value())
                        .bind("line", line.number())
                        .bind("element", book.element().name())
                        .bind("cap", book.cap().milligrams())
                        .add();
        batch.execute();
    }

    static LineControl of(ResultSet row) throws SQLException {
        var elements = (String[]) row.getArray("elements").getArray();
        return new LineControl(
                ControlledBy.valueOf(row.getString("controlled_by")),
                elements.length == 0
                        ? List.of()
                        : Arrays.stream(elements).map(LineControls::element).toList(),
                subPeriod(row));
    }

    private static ElementBook element(String column) {
        var parts = column.split(" ", -1);
        return new ElementBook(Element.valueOf(parts[0]), mass(parts[1]), mass(parts[2]), mass(parts[3]));
    }

    private static Mass mass(String milligrams) {
        return new Mass(Long.parseLong(milligrams));
    }

    private static @Nullable SubPeriod subPeriod(ResultSet row) throws SQLException {
        var kind = row.getString("period");
        if (kind == null) return null;
        var milligrams = row.getObject("period_mg", Long.class);
        return new SubPeriod(
                SubPeriod.Kind.valueOf(kind),
                row.getInt("period_days"),
                milligrams == null ? null : new Mass(milligrams),
                row.getObject("period_minor", Long.class));
    }
}
