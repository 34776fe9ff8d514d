package io.ytterby.inspection.declaration.db;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.LotLock;
import io.ytterby.inspection.declaration.domain.Mrn;
import io.ytterby.inspection.declaration.domain.Refusal;
import io.ytterby.inspection.declaration.domain.Reservation;
import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.declaration.domain.Transport;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of {@code declaration} and {@code declaration_line} as the domain's words. */
final class DeclarationRows {
    private DeclarationRows() {}

    /** A line and whose it is. */
    record LineRow(UUID declaration, DeclarationLine line) {}

    static LineRow line(ResultSet row) throws SQLException {
        var line = new DeclarationLine(
                row.getInt("line"),
                new LicenceNumber(row.getString("licence")),
                row.getInt("licence_line"),
                new LotId(row.getObject("lot_id", UUID.class)),
                new Mass(row.getLong("mass_mg")),
                Money.of(row.getString("currency"), row.getLong("value_minor")),
                new HsCode(row.getString("hs_code")),
                elements(row));
        return new LineRow(row.getObject("declaration_id", UUID.class), line);
    }

    /** The symbols of the elements that were declared, and in the same order how much of each. */
    static List<String> elements(DeclarationLine line) {
        return line.elements().keySet().stream().map(Element::name).toList();
    }

    static List<Long> elementsMg(DeclarationLine line) {
        return List.copyOf(line.elementsMg().values());
    }

    private static Map<Element, Mass> elements(ResultSet row) throws SQLException {
        var symbols = (String[]) row.getArray("elements").getArray();
        var masses = (Long[]) row.getArray("elements_mg").getArray();
        var held = new EnumMap<Element, Mass>(Element.class);
        for (int i = 0; i < symbols.length; i++) held.put(Element.valueOf(symbols[i]), new Mass(masses[i]));
        return held;
    }

    static Declaration declaration(ResultSet row, List<DeclarationLine> lines) throws SQLException {
        var form = new DeclarationForm(
                new Mrn(row.getString("mrn")),
                new OrganisationId(row.getString("exporter_org")),
                new OrganisationId(row.getString("consignee_org")),
                new CountryCode(row.getString("destination")),
                new Unlocode(row.getString("port")),
                lines,
                transport(row));
        return new Declaration(
                new DeclarationId(row.getObject("id", UUID.class)),
                form,
                row.getObject("lodged_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", OffsetDateTime.class).toInstant(),
                state(row));
    }

    private static Transport transport(ResultSet row) throws SQLException {
        return new Transport(
                texts(row, "containers").map(ContainerNumber::new).toList(),
                texts(row, "seals").map(SealNumber::new).toList());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private static DeclarationState state(ResultSet row) throws SQLException {
        return new DeclarationState(
                DeclarationStatus.valueOf(row.getString("status")),
                Reservation.valueOf(row.getString("reservation")),
                LotLock.valueOf(row.getString("lot_lock")),
                row.getBoolean("exit_requested"),
                exitedAt(row),
                refusal(row),
                row.getInt("open_holds"),
                row.getInt("open_orders"),
                row.getLong("version"));
    }

    private static @Nullable Instant exitedAt(ResultSet row) throws SQLException {
        var at = row.getObject("exited_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        var by = row.getString("refusal_by");
        if (by == null) return null;
        return new Refusal(Refusal.By.valueOf(by), row.getString("refusal_slug"), row.getString("refusal_detail"));
    }
}
