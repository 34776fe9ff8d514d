package io.ytterby.licensing.licence.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.LicenceLine.MassBook;
import io.ytterby.licensing.licence.domain.ValueBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of {@code licence_line}. Read and added here; changed by the ledger alone. */
final class LicenceLines {
    private LicenceLines() {}

    private record Owned(LicenceNumber licence, LicenceLine line) {}

    static void add(Handle handle, Licence licence) {
        var batch = handle.prepareBatch("""
                INSERT INTO licence_line (licence, line, control_code, hs_code, description, issued_mg, currency,
                    issued_minor, controlled_by, period, period_days, period_mg, period_minor)
                VALUES (:licence, :line, :controlCode, :hsCode, :description, :issuedMg, :currency, :issuedMinor,
                    :controlledBy, :period, CAST(:periodDays AS integer), CAST(:periodMg AS bigint),
                    CAST(:periodMinor AS bigint))""");
        for (var line : licence.lines())
            LineControls.bind(batch, line.control())
                    .bind("licence", licence.number().value())
                    .bind("line", line.number())
                    .bind("controlCode", line.controlCode().value())
                    .bind("hsCode", line.hsCode().value())
                    .bind("description", line.description())
                    .bind("issuedMg", line.mass().issued().milligrams())
                    .bind("currency", line.value().currency().getCurrencyCode())
                    .bind("issuedMinor", line.value().issuedMinor())
                    .add();
        batch.execute();
        LineControls.addElements(handle, licence);
    }

    static List<LicenceLine> of(Handle handle, LicenceNumber licence) {
        return of(handle, List.of(licence)).getOrDefault(licence, List.of());
    }

    static Map<LicenceNumber, List<LicenceLine>> of(Handle handle, List<LicenceNumber> licences) {
        return handle
                .createQuery("SELECT l.*, " + LineControls.ELEMENTS + """
                        FROM licence_line l WHERE l.licence = ANY(:licences) ORDER BY l.licence, l.line""")
                .bindArray(
                        "licences",
                        String.class,
                        licences.stream().map(LicenceNumber::value).toArray())
                .map(LicenceLines::line)
                .stream()
                .collect(groupingBy(Owned::licence, mapping(Owned::line, toList())));
    }

    private static Owned line(ResultSet row, StatementContext context) throws SQLException {
        return new Owned(
                new LicenceNumber(row.getString("licence")),
                new LicenceLine(
                        row.getInt("line"),
                        new ControlCode(row.getString("control_code")),
                        new HsCode(row.getString("hs_code")),
                        row.getString("description"),
                        new MassBook(
                                new Mass(row.getLong("issued_mg")),
                                new Mass(row.getLong("used_mg")),
                                new Mass(row.getLong("reserved_mg"))),
                        new ValueBook(
                                Currency.getInstance(row.getString("currency")),
                                row.getLong("issued_minor"),
                                row.getLong("used_minor"),
                                row.getLong("reserved_minor")),
                        LineControls.of(row)));
    }
}
