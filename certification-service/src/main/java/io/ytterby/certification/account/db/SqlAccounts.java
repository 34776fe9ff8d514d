package io.ytterby.certification.account.db;

import io.ytterby.certification.account.app.Accounts;
import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.Conversion;
import io.ytterby.certification.account.domain.Entry;
import io.ytterby.certification.account.domain.Parcel;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Accounts in PostgreSQL. */
@Singleton
class SqlAccounts implements Accounts {
    private final Jdbi jdbi;

    SqlAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Account account) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO account (id, org, body, site, element, scheme, scheme_version, kind, period_start,
                                                     opened_at, opened_by, version)
                                VALUES (:id, :org, :body, :site, :element, :scheme, :schemeVersion, :kind, :start, :at, :by,
                                        :version)
                                ON CONFLICT ON CONSTRAINT one_account_of_a_kind DO NOTHING""")
                        .bind("id", account.id().value())
                        .bind("org", account.organisation().value())
                        .bind("body", account.body().value())
                        .bind("site", account.site().value())
                        .bind("element", account.element().name())
                        .bind("scheme", account.scheme().id())
                        .bind("schemeVersion", account.scheme().version())
                        .bind("kind", account.kind().name())
                        .bind("start", account.periodStart())
                        .bind("at", utc(account.openedAt()))
                        .bind("by", account.openedBy().value())
                        .bind("version", account.version())
                        .execute());
    }

    @Override
    public Optional<Account> lookUp(AccountId id) {
        return one("SELECT * FROM account WHERE id = :id", id);
    }

    @Override
    public Optional<Account> lock(AccountId id) {
        return one("SELECT * FROM account WHERE id = :id FOR NO KEY UPDATE", id);
    }

    private Optional<Account> one(String sql, AccountId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> AccountRows.account(handle, row))
                .findOne());
    }

    @Override
    public void add(AccountId account, Conversion conversion) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO account_conversion (account_id, seq, factor, from_day, said_at, said_by, reason)
                        VALUES (:account, :seq, :factor, :from, :at, :by, :reason)""")
                .bind("account", account.value())
                .bind("seq", conversion.seq())
                .bind("factor", conversion.factor())
                .bind("from", conversion.fromDay())
                .bind("at", utc(conversion.saidAt()))
                .bind("by", conversion.saidBy().value())
                .bind("reason", conversion.reason())
                .execute());
        changed(account);
    }

    @Override
    public void changed(AccountId account) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE account SET version = version + 1 WHERE id = :id")
                .bind("id", account.value())
                .execute());
    }

    @Override
    public List<Listed<Account>> list(@Nullable OrganisationId party, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM account WHERE seq < :before
                           AND (CAST(:party AS text) IS NULL OR org = :party OR body = :party)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("party", party == null ? null : party.value())
                .bind("limit", limit)
                .map((row, context) -> new Listed<>(row.getLong("seq"), AccountRows.account(handle, row)))
                .list());
    }

    @Override
    public List<Parcel> free(AccountId account, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM parcel WHERE account_id = :account AND ends_on > :day
                           AND drawn_mg + forfeited_mg < credit_mg ORDER BY ends_on, id""")
                .bind("account", account.value())
                .bind("day", day)
                .map((row, context) -> AccountRows.parcel(row))
                .list());
    }

    @Override
    public Sums sums(AccountId account, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT coalesce(sum(credit_mg), 0)::bigint AS credited, coalesce(sum(drawn_mg), 0)::bigint AS drawn,
                               coalesce(sum(forfeited_mg), 0)::bigint AS forfeited,
                               coalesce(sum(credit_mg - drawn_mg - forfeited_mg)
                                   FILTER (WHERE ends_on <= :day), 0)::bigint AS expired,
                               coalesce(sum(credit_mg - drawn_mg - forfeited_mg)
                                   FILTER (WHERE ends_on > :day), 0)::bigint AS free
                          FROM parcel WHERE account_id = :account""")
                .bind("account", account.value())
                .bind("day", day)
                .map((row, context) -> new Sums(
                        row.getLong("credited"),
                        row.getLong("drawn"),
                        row.getLong("forfeited"),
                        row.getLong("expired"),
                        row.getLong("free")))
                .one());
    }

    @Override
    public List<Listed<Shown>> parcels(AccountId account, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.*, i.certificate_id FROM parcel p JOIN certified_input i ON i.id = p.origin_id
                         WHERE p.account_id = :account AND p.seq < :before ORDER BY p.seq DESC LIMIT :limit""")
                .bind("account", account.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed<>(
                        row.getLong("seq"),
                        new Shown(
                                AccountRows.parcel(row),
                                new CertificateId(row.getObject("certificate_id", UUID.class)),
                                row.getLong("input_mg"),
                                row.getBigDecimal("factor"),
                                row.getObject("from_day", LocalDate.class))))
                .list());
    }

    @Override
    public void add(AccountId account, Parcel parcel, long inputMg, BigDecimal factor, LocalDate fromDay) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO parcel (id, account_id, origin_id, input_mg, factor, credit_mg, from_day, ends_on)
                        VALUES (:id, :account, :origin, :input, :factor, :credit, :from, :ends)""")
                .bind("id", parcel.id())
                .bind("account", account.value())
                .bind("origin", parcel.origin().value())
                .bind("input", inputMg)
                .bind("factor", factor)
                .bind("credit", parcel.creditMg())
                .bind("from", fromDay)
                .bind("ends", parcel.endsOn())
                .execute());
    }

    /** What many draw at once, this one statement decides; the CHECK stands behind it. */
    @Override
    public boolean tryDraw(UUID parcel, long milligrams, LocalDate day) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE parcel SET drawn_mg = drawn_mg + :mass
                                 WHERE id = :id AND ends_on > :day AND drawn_mg + forfeited_mg + :mass <= credit_mg""")
                        .bind("id", parcel)
                        .bind("mass", milligrams)
                        .bind("day", day)
                        .execute());
    }

    @Override
    public List<AccountId> forfeit(CertificateId certificate, Instant at, PersonId by) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH lost AS (
                            UPDATE parcel p SET forfeited_mg = p.credit_mg - p.drawn_mg FROM certified_input i
                             WHERE i.id = p.origin_id AND i.certificate_id = :certificate
                               AND p.drawn_mg + p.forfeited_mg < p.credit_mg
                            RETURNING p.id, p.account_id, p.forfeited_mg),
                        told AS (
                            INSERT INTO account_entry (account_id, account_kind, kind, parcel_id, mass_mg, at, person)
                            SELECT l.account_id, a.kind, 'FORFEIT', l.id, l.forfeited_mg, :at, :by
                              FROM lost l JOIN account a ON a.id = l.account_id
                            RETURNING account_id)
                        UPDATE account SET version = version + 1 WHERE id IN (SELECT account_id FROM told) RETURNING id""")
                .bind("certificate", certificate.value())
                .bind("at", utc(at))
                .bind("by", by.value())
                .mapTo(UUID.class)
                .map(AccountId::new)
                .list());
    }

    @Override
    public void add(Account account, Entry entry) {
        var lot = entry.lot();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO account_entry (account_id, account_kind, kind, parcel_id, mass_mg, lot_id, book_claim_id,
                                                   at, person)
                        VALUES (:account, :accountKind, :kind, :parcel, :mass, CAST(:lot AS uuid), CAST(:claim AS uuid), :at,
                                :by)""")
                .bind("account", account.id().value())
                .bind("accountKind", account.kind().name())
                .bind("kind", entry.kind().name())
                .bind("parcel", entry.parcel())
                .bind("mass", entry.massMg())
                .bind("lot", lot == null ? null : lot.value())
                .bind("claim", entry.claim())
                .bind("at", utc(entry.at()))
                .bind("by", entry.by().value())
                .execute());
    }

    @Override
    public List<Listed<Entry>> entries(AccountId account, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM account_entry WHERE account_id = :account AND seq < :before
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("account", account.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Listed<>(row.getLong("seq"), AccountRows.entry(row)))
                .list());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
