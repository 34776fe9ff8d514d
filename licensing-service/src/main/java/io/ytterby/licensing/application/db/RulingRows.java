package io.ytterby.licensing.application.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Decision;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.Ruling;
import io.ytterby.licensing.application.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Decisions as rows of {@code case_ruling}. */
@ApplicationScoped
class RulingRows {
    private final Jdbi jdbi;
    private final CaseJson json;

    RulingRows(Jdbi jdbi, CaseJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record ProvisoJson(Target.Kind target, int number, String department, String text) {}

    void add(ApplicationId id, Ruling ruling) {
        var provisos = ruling.provisos().stream()
                .map(one -> new ProvisoJson(
                        one.target().kind(),
                        one.target().number(),
                        one.department().value(),
                        one.text()))
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_ruling (application, kind, on_appeal, denials, provisos, decided_by, decided_at, licence)
                        VALUES (:application, :kind, :onAppeal, CAST(:denials AS jsonb), CAST(:provisos AS jsonb), :by, :at,
                                :licence)""")
                .bind("application", id.value())
                .bind("kind", ruling.kind().name())
                .bind("onAppeal", ruling.onAppeal())
                .bind("denials", json.text(ruling.denials()))
                .bind("provisos", json.text(provisos))
                .bind("by", ruling.decidedBy().value())
                .bind("at", OffsetDateTime.ofInstant(ruling.decidedAt(), ZoneOffset.UTC))
                .bind(
                        "licence",
                        Optional.ofNullable(ruling.licence())
                                .map(LicenceNumber::value)
                                .orElse(null))
                .execute());
    }

    List<Ruling> of(ApplicationId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM case_ruling WHERE application = :id ORDER BY id")
                        .bind("id", id.value())
                        .map((row, context) -> toRuling(row))
                        .list());
    }

    private Ruling toRuling(ResultSet row) throws SQLException {
        var licence = row.getString("licence");
        return new Ruling(
                Decision.Kind.valueOf(row.getString("kind")),
                row.getBoolean("on_appeal"),
                json.read(row.getString("denials"), new TypeReference<List<Decision.Denial>>() {}),
                json.read(row.getString("provisos"), new TypeReference<List<ProvisoJson>>() {}).stream()
                        .map(one -> new Ruling.Proviso(
                                new Target(one.target(), one.number()), new Department(one.department()), one.text()))
                        .toList(),
                new PersonId(row.getString("decided_by")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                licence == null ? null : new LicenceNumber(licence));
    }
}
