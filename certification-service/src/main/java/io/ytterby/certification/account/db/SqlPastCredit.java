package io.ytterby.certification.account.db;

import io.ytterby.certification.account.app.Accounts.Sums;
import io.ytterby.certification.account.app.PastCredit;
import io.ytterby.certification.account.domain.AccountId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** From {@code account_entry}, which nobody changes: a statement up to a moment always says the same. */
@Singleton
class SqlPastCredit implements PastCredit {
    private final Jdbi jdbi;

    SqlPastCredit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Sums at(AccountId account, Instant at, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH moved AS (
                            SELECT e.parcel_id,
                                   coalesce(sum(e.mass_mg) FILTER (WHERE e.kind = 'DEPOSIT'), 0) AS credited,
                                   coalesce(sum(e.mass_mg) FILTER (WHERE e.kind IN ('ALLOCATION', 'BOOK_CLAIM')), 0) AS drawn,
                                   coalesce(sum(e.mass_mg) FILTER (WHERE e.kind = 'FORFEIT'), 0) AS forfeited
                              FROM account_entry e WHERE e.account_id = :account AND e.at <= :at GROUP BY e.parcel_id)
                        SELECT coalesce(sum(credited), 0)::bigint AS credited, coalesce(sum(drawn), 0)::bigint AS drawn,
                               coalesce(sum(forfeited), 0)::bigint AS forfeited,
                               coalesce(sum(credited - drawn - forfeited)
                                   FILTER (WHERE p.ends_on <= :day), 0)::bigint AS expired,
                               coalesce(sum(credited - drawn - forfeited)
                                   FILTER (WHERE p.ends_on > :day), 0)::bigint AS free
                          FROM moved m JOIN parcel p ON p.id = m.parcel_id""")
                .bind("account", account.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("day", day)
                .map((row, context) -> new Sums(
                        row.getLong("credited"),
                        row.getLong("drawn"),
                        row.getLong("forfeited"),
                        row.getLong("expired"),
                        row.getLong("free")))
                .one());
    }
}
