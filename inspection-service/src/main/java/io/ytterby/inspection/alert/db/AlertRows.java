package io.ytterby.inspection.alert.db;

import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.inspection.alert.domain.AlertNotice;
import io.ytterby.inspection.alert.domain.AlertPattern;
import io.ytterby.inspection.alert.domain.AlertState;
import io.ytterby.inspection.alert.domain.Consignor;
import io.ytterby.inspection.alert.domain.Feedback;
import io.ytterby.inspection.alert.domain.HsHeading;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of {@code alert} as the domain's words. */
final class AlertRows {
    private AlertRows() {}

    static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                new AlertId(row.getObject("id", UUID.class)),
                notice(row),
                AlertState.valueOf(row.getString("state")),
                at(row, "raised_at"),
                new PersonId(row.getString("raised_by")),
                new OrganisationId(row.getString("authority")),
                at(row, "expires_at"),
                row.getObject("result_id", UUID.class),
                end(row),
                new Feedback(row.getLong("hits"), row.getLong("misses")),
                row.getLong("version"));
    }

    private static AlertNotice notice(ResultSet row) throws SQLException {
        var declaration = row.getObject("declaration_id", UUID.class);
        return new AlertNotice(
                new Unlocode(row.getString("port")),
                row.getString("ground"),
                declaration == null ? null : new DeclarationId(declaration),
                pattern(row));
    }

    private static AlertPattern pattern(ResultSet row) throws SQLException {
        return new AlertPattern(
                consignor(row),
                word(row, "hs_declared", HsHeading::new),
                word(row, "hs_found", HsHeading::new),
                word(row, "origin_port", Unlocode::new),
                word(row, "destination", CountryCode::new),
                word(row, "transit", CountryCode::new),
                row.getString("packaging"),
                word(row, "element", Element::valueOf),
                texts(row, "containers").map(ContainerNumber::new).toList(),
                texts(row, "seal_series").toList());
    }

    private static @Nullable Consignor consignor(ResultSet row) throws SQLException {
        var hash = row.getString("consignor_hash");
        if (hash != null) return new Consignor.Concealed(hash);
        return word(row, "consignor_org", text -> new Consignor.Named(new OrganisationId(text)));
    }

    private static Alert.@Nullable End end(ResultSet row) throws SQLException {
        var by = row.getString("withdrawn_by");
        if (by == null) return null;
        return new Alert.End(at(row, "withdrawn_at"), new PersonId(by), row.getString("withdrawn_because"));
    }

    private static <T> @Nullable T word(ResultSet row, String column, Function<String, T> read) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : read.apply(text);
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
