package io.ytterby.licensing.licence.db;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.licence.domain.Ending;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceKind;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.Lineage;
import io.ytterby.licensing.licence.domain.Parties;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A row of {@code licence}, without its lines and grounds. */
record LicenceRow(
        LicenceNumber number,
        long version,
        LicenceKind kind,
        UUID application,
        Parties parties,
        CountryCode destination,
        Validity validity,
        Instant issuedAt,
        @Nullable Ending ended,
        Lineage lineage) {
    /** What is read of a licence. A licence is replaced once at most. */
    static final String COLUMNS =
            "l.*, (SELECT s.number FROM licence s WHERE s.replaces = l.number) AS replaced_by FROM licence l";

    static LicenceRow of(ResultSet row, StatementContext context) throws SQLException {
        var ended = row.getString("ended");
        return new LicenceRow(
                new LicenceNumber(row.getString("number")),
                row.getLong("version"),
                LicenceKind.valueOf(row.getString("kind")),
                row.getObject("application", UUID.class),
                new Parties(
                        new OrganisationId(row.getString("holder")),
                        organisation(row.getString("end_user")),
                        consignees(row.getArray("consignees"))),
                new CountryCode(row.getString("destination")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : Ending.valueOf(ended),
                new Lineage(number(row.getString("replaces")), number(row.getString("replaced_by"))));
    }

    Licence with(List<Ground> grounds, List<LicenceLine> lines) {
        return new Licence(
                number,
                version,
                kind,
                application,
                parties,
                destination,
                validity,
                issuedAt,
                ended,
                lineage,
                grounds,
                lines);
    }

    Licence from(Map<LicenceNumber, List<Ground>> grounds, Map<LicenceNumber, List<LicenceLine>> lines) {
        return with(grounds.getOrDefault(number, List.of()), lines.getOrDefault(number, List.of()));
    }

    private static @Nullable OrganisationId organisation(@Nullable String id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static List<OrganisationId> consignees(Array ids) throws SQLException {
        return Arrays.stream((String[]) ids.getArray()).map(OrganisationId::new).toList();
    }

    private static @Nullable LicenceNumber number(@Nullable String text) {
        return text == null ? null : new LicenceNumber(text);
    }
}
