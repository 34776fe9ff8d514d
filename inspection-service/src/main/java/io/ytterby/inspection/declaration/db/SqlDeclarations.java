package io.ytterby.inspection.declaration.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.ytterby.inspection.declaration.app.DeclarationQuery;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.db.DeclarationRows.LineRow;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Declarations in PostgreSQL. */
@Singleton
class SqlDeclarations implements Declarations {
    private static final String BY_ID = "SELECT * FROM declaration WHERE id = :id";
    /** A consignee sees how a declaration stands, not in what its goods travel. */
    private static final String IN_THE_CONTAINER = """
            AND containers @> ARRAY[CAST(:container AS text)]
            AND (CAST(:party AS text) IS NULL OR exporter_org = :party)""";

    private final Jdbi jdbi;
    private final Clock clock;

    SqlDeclarations(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<Declaration> lock(DeclarationId id) {
        // Not FOR UPDATE: a foreign key's check from a holding or deciding transaction must not wait for it.
        return one(BY_ID + " FOR NO KEY UPDATE", id);
    }

    @Override
    public void lockAll(Collection<DeclarationId> ids) {
        var all = ids.stream().map(DeclarationId::value).toArray();
        var _ = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM declaration WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE")
                .bindArray("ids", UUID.class, all)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public List<DeclarationId> openSiblings(Declaration declaration, int limit) {
        return Siblings.of(jdbi, declaration, limit);
    }

    @Override
    public Optional<Declaration> lookUp(DeclarationId id) {
        return one(BY_ID, id);
    }

    private Optional<Declaration> one(String sql, DeclarationId id) {
        return jdbi.withHandle(handle -> {
            var lines = lines(handle, List.of(id.value())).getOrDefault(id.value(), List.of());
            if (lines.isEmpty()) return Optional.empty(); // lines never change, so they may be read before the lock
            return handle.createQuery(sql)
                    .bind("id", id.value())
                    .map((row, context) -> DeclarationRows.declaration(row, lines))
                    .findOne();
        });
    }

    private static Map<UUID, List<DeclarationLine>> lines(Handle handle, Collection<UUID> ids) {
        return handle
                .createQuery("SELECT * FROM declaration_line WHERE declaration_id = ANY(:ids) ORDER BY line")
                .bindArray("ids", UUID.class, ids.toArray())
                .map((row, context) -> DeclarationRows.line(row))
                .stream()
                .collect(groupingBy(LineRow::declaration, mapping(LineRow::line, toList())));
    }

    @Override
    public boolean add(Declaration declaration, PersonId lodgedBy) {
        return jdbi.withHandle(handle -> {
            if (!insert(handle, declaration, lodgedBy)) return false;
            var batch = handle.prepareBatch("""
                    INSERT INTO declaration_line (declaration_id, line, licence, licence_line, lot_id, mass_mg, currency,
                                                  value_minor, hs_code, elements, elements_mg)
                    VALUES (:id, :line, :licence, :licenceLine, :lot, :mass, :currency, :value, :hs, :elements,
                            :elementsMg)""");
            for (var line : declaration.form().lines())
                batch.bind("id", declaration.id().value())
                        .bind("line", line.line())
                        .bind("licence", line.licence().value())
                        .bind("licenceLine", line.licenceLine())
                        .bind("lot", line.lot().value())
                        .bind("mass", line.mass().milligrams())
                        .bind("currency", line.value().currency().getCurrencyCode())
                        .bind("value", line.value().minor())
                        .bind("hs", line.hsCode().value())
                        .bindArray("elements", String.class, DeclarationRows.elements(line))
                        .bindArray("elementsMg", Long.class, DeclarationRows.elementsMg(line))
                        .add();
            batch.execute();
            return true;
        });
    }

    private static boolean insert(Handle handle, Declaration declaration, PersonId lodgedBy) {
        var form = declaration.form();
        var state = declaration.state();
        return 1
                == handle.createUpdate("""
                        INSERT INTO declaration (id, mrn, exporter_org, consignee_org, destination, port, lodged_at,
                                                 lodged_by, answer_by, status, reservation, lot_lock, version, containers, seals,
                                                 changed_at)
                        VALUES (:id, :mrn, :exporter, :consignee, :destination, :port, :lodgedAt,
                                :lodgedBy, :answerBy, :status, :reservation, :lotLock, :version, :containers, :seals,
                                :lodgedAt)
                        ON CONFLICT ON CONSTRAINT one_mrn_per_exporter DO NOTHING""")
                        .bind("id", declaration.id().value())
                        .bind("mrn", form.mrn().value())
                        .bind("exporter", form.exporter().value())
                        .bind("consignee", form.consignee().value())
                        .bind("destination", form.destination().value())
                        .bind("port", form.port().value())
                        .bind("lodgedAt", utc(declaration.lodgedAt()))
                        .bind("lodgedBy", lodgedBy.value())
                        .bind("answerBy", utc(declaration.answerBy()))
                        .bind("status", state.status().name())
                        .bind("reservation", state.reservation().name())
                        .bind("lotLock", state.lotLock().name())
                        .bind("version", state.version())
                        .bindArray(
                                "containers",
                                String.class,
                                texts(form.transport().containers()))
                        .bindArray("seals", String.class, texts(form.transport().seals()))
                        .execute();
    }

    private static Object[] texts(List<?> numbers) {
        return numbers.stream().map(Object::toString).toArray();
    }

    @Override
    public void update(Declaration declaration) {
        var state = declaration.state();
        var refusal = Optional.ofNullable(state.refusal());
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE declaration
                           SET status = :status, reservation = :reservation, lot_lock = :lotLock,
                               exit_requested = :exitRequested, exited_at = :exitedAt, refusal_by = :refusalBy,
                               refusal_slug = :refusalSlug, refusal_detail = :refusalDetail, version = :version,
                               changed_at = CASE status WHEN :status THEN changed_at ELSE greatest(changed_at, :now) END
                         WHERE id = :id AND version IN (:version, :version - 1)""")
                .bind("id", declaration.id().value())
                .bind("status", state.status().name())
                .bind("reservation", state.reservation().name())
                .bind("lotLock", state.lotLock().name())
                .bind("exitRequested", state.exitRequested())
                .bind("exitedAt", utcOrNull(state.exitedAt()))
                .bind("refusalBy", refusal.map(why -> why.by().name()).orElse(null))
                .bind("refusalSlug", refusal.map(why -> why.slug()).orElse(null))
                .bind("refusalDetail", refusal.map(why -> why.detail()).orElse(null))
                .bind("version", state.version())
                .bind("now", utc(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .execute());
        if (changed != 1) throw new IllegalStateException(declaration.id() + " was changed without its lock");
    }

    @Override
    public long nextHoldsVersion(DeclarationId id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        UPDATE declaration SET holds_version = holds_version + 1 WHERE id = :id RETURNING holds_version""").bind("id", id.value()).mapTo(Long.class).one());
    }

    @Override
    public long holdsVersion(DeclarationId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT holds_version FROM declaration WHERE id = :id")
                .bind("id", id.value())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Listed> list(DeclarationQuery query, long before, int limit) {
        return jdbi.withHandle(handle -> {
            var asked = handle.createQuery("""
                            SELECT id FROM declaration
                             WHERE seq < :before
                               AND (CAST(:party AS text) IS NULL OR exporter_org = :party OR consignee_org = :party)
                               AND (CAST(:status AS text) IS NULL OR status = :status)
                               AND (CAST(:mrn AS text) IS NULL OR mrn = :mrn)
                               AND (CAST(:port AS text) IS NULL OR port = :port)
                               <inside>
                             ORDER BY seq DESC LIMIT :limit""")
                    .define("inside", query.container() == null ? "" : IN_THE_CONTAINER)
                    .bind("before", before)
                    .bind(
                            "party",
                            query.partyTo() == null ? null : query.partyTo().value())
                    .bind(
                            "status",
                            query.status() == null ? null : query.status().name())
                    .bind("mrn", query.mrn())
                    .bind("port", query.port() == null ? null : query.port().value())
                    .bind("limit", limit);
            if (query.container() != null)
                asked.bind("container", query.container().value());
            return inOrder(handle, asked.mapTo(UUID.class).list());
        });
    }

    private static List<Listed> inOrder(Handle handle, List<UUID> ids) {
        var lines = lines(handle, ids);
        return handle.createQuery("SELECT * FROM declaration WHERE id = ANY(:ids) ORDER BY seq DESC")
                .bindArray("ids", UUID.class, ids.toArray())
                .map((row, context) -> new Listed(
                        row.getLong("seq"),
                        DeclarationRows.declaration(
                                row, lines.getOrDefault(row.getObject("id", UUID.class), List.of()))))
                .list();
    }

    @Override
    public List<DeclarationId> unanswered(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id FROM declaration WHERE status = 'LODGED' AND answer_by <= :now
                         ORDER BY answer_by LIMIT :limit""")
                .bind("now", utc(now))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(DeclarationId::new)
                .list());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }
}
