package io.ytterby.certification.account.db;

import io.ytterby.certification.account.app.Accounts;
import io.ytterby.certification.account.app.BookClaims;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.BookClaim;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.BlendedFootprint;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Claims apart from goods in PostgreSQL. */
@Singleton
class SqlBookClaims implements BookClaims {
    private final Jdbi jdbi;

    SqlBookClaims(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(BookClaim claim) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO book_claim (id, account_id, org, beneficiary, purpose, claim_class, gross, offsets,
                                                    scope1, scope2_market, stated_at, stated_by, version)
                            VALUES (:id, :account, :org, :beneficiary, :purpose, :class, :gross, :offsets, :scope1, :scope2,
                                    :at, :by, :version)""")
                    .bind("id", claim.id().value())
                    .bind("account", claim.account().value())
                    .bind("org", claim.organisation().value())
                    .bind("beneficiary", claim.beneficiary())
                    .bind("purpose", claim.purpose())
                    .bind("class", claim.claimClass().name())
                    .bind("gross", claim.footprint().gross())
                    .bind("offsets", claim.footprint().offsets())
                    .bind("scope1", claim.footprint().scope1())
                    .bind("scope2", claim.footprint().scope2Market())
                    .bind("at", utc(claim.statedAt()))
                    .bind("by", claim.statedBy().value())
                    .bind("version", claim.version())
                    .execute();
            claim.lines()
                    .forEach(line -> handle.createUpdate("""
                            INSERT INTO book_claim_line (book_claim_id, parcel_id, origin_id, mass_mg)
                            VALUES (:claim, :parcel, :origin, :mass)""")
                            .bind("claim", claim.id().value())
                            .bind("parcel", line.parcel())
                            .bind("origin", line.origin().value())
                            .bind("mass", line.massMg())
                            .execute());
        });
    }

    @Override
    public void update(BookClaim ended) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE book_claim SET ended_at = :at, because = :because, version = :version
                         WHERE id = :id AND version = :version - 1""")
                .bind("id", ended.id().value())
                .bind("at", utc(ended.endedAt()))
                .bind("because", ended.because())
                .bind("version", ended.version())
                .execute());
        if (changed != 1) throw new IllegalStateException("book claim " + ended.id() + " was changed without its lock");
    }

    @Override
    public List<BookClaim> lockResting(CertificateId certificate, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM book_claim b WHERE ended_at IS NULL AND id IN
                               (SELECT l.book_claim_id FROM book_claim_line l
                                  JOIN certified_input i ON i.id = l.origin_id WHERE i.certificate_id = :certificate)
                         ORDER BY id LIMIT :limit FOR NO KEY UPDATE""")
                .bind("certificate", certificate.value())
                .bind("limit", limit)
                .map((row, context) -> claim(handle, row))
                .list());
    }

    @Override
    public List<Accounts.Listed<BookClaim>> list(AccountId account, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM book_claim WHERE account_id = :account AND seq < :before
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("account", account.value())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new Accounts.Listed<>(row.getLong("seq"), claim(handle, row)))
                .list());
    }

    private static BookClaim claim(Handle handle, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        var lines = handle.createQuery("SELECT * FROM book_claim_line WHERE book_claim_id = :id ORDER BY parcel_id")
                .bind("id", id)
                .map((one, context) -> new BookClaim.Line(
                        one.getObject("parcel_id", UUID.class),
                        new OriginId(one.getObject("origin_id", UUID.class)),
                        one.getLong("mass_mg")))
                .list();
        return new BookClaim(
                new ClaimId(id),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getString("org")),
                row.getString("beneficiary"),
                row.getString("purpose"),
                ClaimClass.valueOf(row.getString("claim_class")),
                new BlendedFootprint(
                        row.getBigDecimal("gross"),
                        row.getBigDecimal("offsets"),
                        row.getBigDecimal("scope1"),
                        row.getBigDecimal("scope2_market")),
                lines,
                AccountRows.moment(row, "stated_at"),
                new PersonId(row.getString("stated_by")),
                ended == null ? null : ended.toInstant(),
                row.getString("because"),
                row.getLong("version"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
