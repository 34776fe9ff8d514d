package io.ytterby.certification.certificate.db;

import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.certification.certificate.domain.Assessment;
import io.ytterby.certification.certificate.domain.CaseStep;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateForm;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.Decision;
import io.ytterby.certification.certificate.domain.FootprintStatement;
import io.ytterby.certification.certificate.domain.Period;
import io.ytterby.certification.certificate.domain.StatusEvent;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code certificate} and {@code status_event}. */
final class CertificateRows {
    private CertificateRows() {}

    static Certificate certificate(ResultSet row, List<StatusEvent> events) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                form(row),
                CaseStep.valueOf(row.getString("step")),
                moment(row, "applied_at"),
                new PersonId(row.getString("applied_by")),
                assessment(row),
                decision(row),
                line(row, events),
                at(row, "last_audit"),
                row.getLong("version"));
    }

    private static CertificateForm form(ResultSet row) throws SQLException {
        var supersedes = row.getObject("supersedes", UUID.class);
        return new CertificateForm(
                new OrganisationId(row.getString("applicant")),
                new OrganisationId(row.getString("body")),
                new SchemeKey(row.getString("scheme"), row.getString("scheme_version")),
                words(row, "stages", Stage::valueOf),
                words(row, "models", CustodyModel::valueOf),
                new Unlocode(row.getString("site")),
                row.getString("product"),
                row.getObject("measured_from", LocalDate.class),
                row.getObject("measured_until", LocalDate.class),
                footprint(row),
                supersedes == null ? null : new CertificateId(supersedes));
    }

    private static FootprintStatement footprint(ResultSet row) throws SQLException {
        return new FootprintStatement(
                row.getBigDecimal("gross"),
                row.getBigDecimal("offsets"),
                row.getBigDecimal("scope1"),
                row.getBigDecimal("scope2_market"),
                FootprintStatement.Allocation.valueOf(row.getString("allocation")),
                FootprintStatement.GwpSet.valueOf(row.getString("gwp_set")));
    }

    private static @Nullable Assessment assessment(ResultSet row) throws SQLException {
        var by = row.getString("assessed_by");
        if (by == null) return null;
        return new Assessment(
                new PersonId(by),
                moment(row, "assessed_at"),
                row.getBoolean("conforms"),
                row.getString("findings"),
                new AccreditationId(row.getObject("accreditation_id", UUID.class)));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var by = row.getString("decided_by");
        if (by == null) return null;
        boolean issued = row.getString("step").equals("ISSUED");
        return new Decision(new PersonId(by), moment(row, "decided_at"), issued, row.getString("decision_reason"));
    }

    private static @Nullable StatusLine line(ResultSet row, List<StatusEvent> events) throws SQLException {
        var from = at(row, "valid_from");
        var until = at(row, "valid_until");
        return from == null || until == null ? null : new StatusLine(new Period(from, until), events);
    }

    static StatusEvent event(ResultSet row) throws SQLException {
        return new StatusEvent(
                row.getInt("seq"),
                StatusEvent.Word.valueOf(row.getString("word")),
                StatusEvent.Cause.valueOf(row.getString("cause")),
                moment(row, "valid_at"),
                moment(row, "recorded_at"),
                new PersonId(row.getString("recorded_by")),
                row.getString("reason"));
    }

    private static <T> Set<T> words(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(read)
                .collect(Collectors.toSet());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
