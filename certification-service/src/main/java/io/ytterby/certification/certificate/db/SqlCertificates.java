package io.ytterby.certification.certificate.db;

import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.Audit;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.certificate.domain.StatusEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Certificates in PostgreSQL. */
@Singleton
class SqlCertificates implements Certificates {
    private final Jdbi jdbi;

    SqlCertificates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Certificate applied) {
        var form = applied.form();
        var footprint = form.footprint();
        var supersedes = form.supersedes();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO certificate (id, applicant, body, scheme, scheme_version, stages, models, site, product,
                               measured_from, measured_until, gross, offsets, scope1, scope2_market, allocation, gwp_set,
                               supersedes, step, applied_at, applied_by, version)
                        VALUES (:id, :applicant, :body, :scheme, :schemeVersion, :stages, :models, :site, :product,
                               :measuredFrom, :measuredUntil, :gross, :offsets, :scope1, :scope2, :allocation, :gwpSet,
                               CAST(:supersedes AS uuid), :step, :appliedAt, :appliedBy, :version)""")
                .bind("id", applied.id().value())
                .bind("applicant", form.applicant().value())
                .bind("body", form.body().value())
                .bind("scheme", form.scheme().id())
                .bind("schemeVersion", form.scheme().version())
                .bindArray("stages", String.class, texts(form.stages()))
                .bindArray("models", String.class, texts(form.models()))
                .bind("site", form.site().value())
                .bind("product", form.product())
                .bind("measuredFrom", form.measuredFrom())
                .bind("measuredUntil", form.measuredUntil())
                .bind("gross", footprint.gross())
                .bind("offsets", footprint.offsets())
                .bind("scope1", footprint.scope1())
                .bind("scope2", footprint.scope2Market())
                .bind("allocation", footprint.allocation().name())
                .bind("gwpSet", footprint.gwpSet().name())
                .bind("supersedes", supersedes == null ? null : supersedes.value())
                .bind("step", applied.step().name())
                .bind("appliedAt", utc(applied.appliedAt()))
                .bind("appliedBy", applied.appliedBy().value())
                .bind("version", applied.version())
                .execute());
    }

    @Override
    public Optional<Certificate> lookUp(CertificateId id) {
        return one("SELECT * FROM certificate WHERE id = :id", id);
    }

    @Override
    public Optional<Certificate> lock(CertificateId id) {
        return one("SELECT * FROM certificate WHERE id = :id FOR NO KEY UPDATE", id);
    }

    private Optional<Certificate> one(String sql, CertificateId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> CertificateRows.certificate(row, events(handle, id.value())))
                .findOne());
    }

    private static List<StatusEvent> events(Handle handle, UUID id) {
        return handle.createQuery("SELECT * FROM status_event WHERE certificate_id = :id ORDER BY seq")
                .bind("id", id)
                .map((row, context) -> CertificateRows.event(row))
                .list();
    }

    @Override
    public void update(Certificate next, @Nullable Instant auditLate) {
        int changed = jdbi.withHandle(handle -> bindLine(bindCase(handle.createUpdate("""
                        UPDATE certificate
                           SET step = :step, assessed_at = :assessedAt, assessed_by = :assessedBy, conforms = :conforms,
                               findings = :findings, accreditation_id = CAST(:accreditation AS uuid),
                               decided_at = :decidedAt, decided_by = :decidedBy, decision_reason = :decisionReason,
                               valid_from = :validFrom, valid_until = :validUntil, last_audit = :lastAudit,
                               audit_late_at = :auditLate, standing = :standing, version = :version
                         WHERE id = :id AND version = :version - 1"""), next), next)
                .bind("auditLate", utc(auditLate))
                .execute());
        if (changed != 1) throw new IllegalStateException("certificate " + next.id() + " was changed without its lock");
        var line = next.line();
        if (line != null) line.events().forEach(event -> addEvent(next.id(), event));
    }

    private static Update bindCase(Update update, Certificate next) {
        var assessment = next.assessment();
        var decision = next.decision();
        return update.bind("id", next.id().value())
                .bind("version", next.version())
                .bind("step", next.step().name())
                .bind("assessedAt", assessment == null ? null : utc(assessment.at()))
                .bind("assessedBy", assessment == null ? null : assessment.by().value())
                .bind("conforms", assessment == null ? null : Boolean.valueOf(assessment.conforms()))
                .bind("findings", assessment == null ? null : assessment.findings())
                .bind(
                        "accreditation",
                        assessment == null ? null : assessment.accreditation().value())
                .bind("decidedAt", decision == null ? null : utc(decision.at()))
                .bind("decidedBy", decision == null ? null : decision.by().value())
                .bind("decisionReason", decision == null ? null : decision.reason());
    }

    private static Update bindLine(Update update, Certificate next) {
        var line = next.line();
        return update.bind("validFrom", line == null ? null : utc(line.period().from()))
                .bind("validUntil", line == null ? null : utc(line.period().until()))
                .bind("lastAudit", utc(next.lastAudit()))
                .bind(
                        "standing",
                        line == null ? null : line.events().getLast().word().name());
    }

    /** What is there stays as it is: a word is never rewritten. */
    private void addEvent(CertificateId id, StatusEvent event) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO status_event (certificate_id, seq, word, cause, valid_at, recorded_at, recorded_by, reason)
                        VALUES (:id, :seq, :word, :cause, :validAt, :recordedAt, :by, :reason)
                        ON CONFLICT (certificate_id, seq) DO NOTHING""")
                .bind("id", id.value())
                .bind("seq", event.seq())
                .bind("word", event.word().name())
                .bind("cause", event.cause().name())
                .bind("validAt", utc(event.validAt()))
                .bind("recordedAt", utc(event.recordedAt()))
                .bind("by", event.by().value())
                .bind("reason", event.reason())
                .execute());
    }

    @Override
    public void addAudit(CertificateId id, Audit audit, Instant recordedAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO surveillance_audit (id, certificate_id, done_at, recorded_at, recorded_by, passed, findings)
                        VALUES (gen_random_uuid(), :id, :doneAt, :recordedAt, :by, :passed, :findings)""")
                .bind("id", id.value())
                .bind("doneAt", utc(audit.on()))
                .bind("recordedAt", utc(recordedAt))
                .bind("by", audit.by().value())
                .bind("passed", audit.passed())
                .bind("findings", audit.findings())
                .execute());
    }

    @Override
    public List<CertificateId> auditsLate(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM certificate WHERE standing = 'VALID' AND audit_late_at <= :now
                         ORDER BY audit_late_at LIMIT :limit""")
                .bind("now", utc(now))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(CertificateId::new)
                .list());
    }

    @Override
    public List<Listed> list(Query query, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM certificate
                         WHERE seq < :before
                           AND (CAST(:party AS text) IS NULL OR applicant = :party OR body = :party)
                           AND (CAST(:applicant AS text) IS NULL OR applicant = :applicant)
                           AND (CAST(:scheme AS text) IS NULL OR scheme = :scheme)
                           AND (CAST(:step AS text) IS NULL OR step = :step)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("party", text(query.party()))
                .bind("applicant", text(query.applicant()))
                .bind("scheme", query.scheme())
                .bind("step", text(query.step()))
                .bind("limit", limit)
                .map((row, context) -> new Listed(
                        row.getLong("seq"),
                        CertificateRows.certificate(row, events(handle, row.getObject("id", UUID.class)))))
                .list());
    }

    private static @Nullable String text(@Nullable Object word) {
        return word == null ? null : word.toString();
    }

    private static Object[] texts(Set<?> words) {
        return words.stream().map(Object::toString).sorted().toArray();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
