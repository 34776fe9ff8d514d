package io.ytterby.licensing.application.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.app.CaseFile;
import io.ytterby.licensing.application.app.RequiredDepartments;
import io.ytterby.licensing.application.domain.Advice;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.application.domain.CaseAdvice;
import io.ytterby.licensing.application.domain.Countersignature;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.application.domain.Ruling;
import io.ytterby.licensing.application.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The papers of a case as rows that are only ever inserted. */
@ApplicationScoped
class JdbiCaseFile implements CaseFile {
    private final Jdbi jdbi;
    private final RequiredDepartments departments;
    private final RulingRows rulings;

    JdbiCaseFile(Jdbi jdbi, RequiredDepartments departments, RulingRows rulings) {
        this.jdbi = jdbi;
        this.departments = departments;
        this.rulings = rulings;
    }

    @Override
    public void takePart(ApplicationId id, PersonId person, Part part) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_part (application, person, part) VALUES (:application, :person, :part)
                        ON CONFLICT (application, person) DO NOTHING""")
                .bind("application", id.value())
                .bind("person", person.value())
                .bind("part", part.name())
                .execute());
    }

    @Override
    public Optional<Part> partOf(ApplicationId id, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT part FROM case_part WHERE application = :application AND person = :person")
                .bind("application", id.value())
                .bind("person", person.value())
                .mapTo(String.class)
                .findOne()
                .map(Part::valueOf));
    }

    @Override
    public void add(ApplicationId id, Ruling ruling) {
        rulings.add(id, ruling);
    }

    @Override
    public List<Ruling> rulings(ApplicationId id) {
        return rulings.of(id);
    }

    @Override
    public void speakFor(ApplicationId id, PersonId adviser, Department department) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_adviser (application, adviser, department)
                        VALUES (:application, :adviser, :department)
                        ON CONFLICT (application, adviser) DO NOTHING""")
                .bind("application", id.value())
                .bind("adviser", adviser.value())
                .bind("department", department.value())
                .execute());
    }

    @Override
    public void add(ApplicationId id, Advice advice) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO advice (application, adviser, department, round, target, number, kind, reason, proviso,
                                            denial_reasons, given_at)
                        VALUES (:application, :adviser, :department, :round, :target, :number, :kind, :reason, :proviso,
                                :denials, :at)""")
                .bind("application", id.value())
                .bind("adviser", advice.adviser().value())
                .bind("round", advice.round())
                .bind("target", advice.target().kind().name())
                .bind("number", advice.target().number())
                .bind("kind", advice.kind().name())
                .bind("department", advice.department().value())
                .bind("reason", advice.reason())
                .bind("proviso", advice.proviso())
                .bindArray("denials", String.class, advice.denialReasons())
                .bind("at", utc(advice.givenAt()))
                .execute());
    }

    @Override
    public void add(ApplicationId id, Countersignature signature) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO countersignature (application, countersigner, round, accepted, reason, given_at)
                        VALUES (:application, :countersigner, :round, :accepted, :reason, :at)""")
                .bind("application", id.value())
                .bind("countersigner", signature.countersigner().value())
                .bind("round", signature.round())
                .bind("accepted", signature.accepted())
                .bind("reason", signature.reason())
                .bind("at", utc(signature.givenAt()))
                .execute());
    }

    @Override
    public void add(ApplicationId id, HistoryEntry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO application_history
                               (application, at, person, organisation, step, from_status, to_status, note)
                        VALUES (:application, :at, :person, :organisation, :step, :from, :to, :note)""")
                .bind("application", id.value())
                .bind("at", utc(entry.at()))
                .bind("person", entry.person().value())
                .bind("organisation", entry.organisation().value())
                .bind("step", entry.step())
                .bind("from", name(entry.from()))
                .bind("to", entry.to().name())
                .bind("note", entry.note())
                .execute());
    }

    @Override
    public CaseAdvice advice(ApplicationId id) {
        var all = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM advice WHERE application = :application ORDER BY id""")
                .bind("application", id.value())
                .map((row, context) -> toAdvice(row))
                .list());
        return new CaseAdvice(all, departments.of(id));
    }

    @Override
    public List<Countersignature> signatures(ApplicationId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM countersignature WHERE application = :application ORDER BY id""")
                .bind("application", id.value())
                .map((row, context) -> new Countersignature(
                        new PersonId(row.getString("countersigner")),
                        row.getBoolean("accepted"),
                        row.getString("reason"),
                        row.getInt("round"),
                        at(row, "given_at")))
                .list());
    }

    @Override
    public List<HistoryEntry> history(ApplicationId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM application_history WHERE application = :application ORDER BY id""")
                .bind("application", id.value())
                .map((row, context) -> new HistoryEntry(
                        at(row, "at"),
                        new PersonId(row.getString("person")),
                        new OrganisationId(row.getString("organisation")),
                        row.getString("step"),
                        status(row.getString("from_status")),
                        ApplicationStatus.valueOf(row.getString("to_status")),
                        row.getString("note")))
                .list());
    }

    private static Advice toAdvice(ResultSet row) throws SQLException {
        return new Advice(
                new Target(Target.Kind.valueOf(row.getString("target")), row.getInt("number")),
                AdviceKind.valueOf(row.getString("kind")),
                new Department(row.getString("department")),
                row.getString("reason"),
                row.getString("proviso"),
                List.of((String[]) row.getArray("denial_reasons").getArray()),
                new PersonId(row.getString("adviser")),
                row.getInt("round"),
                at(row, "given_at"));
    }

    private static @Nullable ApplicationStatus status(@Nullable String name) {
        return name == null ? null : ApplicationStatus.valueOf(name);
    }

    private static @Nullable String name(@Nullable ApplicationStatus status) {
        return status == null ? null : status.name();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
