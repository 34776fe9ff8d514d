package io.ytterby.certification.account.db;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.AccountKind;
import io.ytterby.certification.account.domain.Conversion;
import io.ytterby.certification.account.domain.Entry;
import io.ytterby.certification.account.domain.Parcel;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads rows of {@code account}, {@code account_conversion}, {@code parcel} and {@code account_entry}. */
final class AccountRows {
    private AccountRows() {}

    static Account account(Handle handle, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Account(
                new AccountId(id),
                new OrganisationId(row.getString("org")),
                new OrganisationId(row.getString("body")),
                new Unlocode(row.getString("site")),
                Element.valueOf(row.getString("element")),
                new SchemeKey(row.getString("scheme"), row.getString("scheme_version")),
                AccountKind.valueOf(row.getString("kind")),
                row.getObject("period_start", LocalDate.class),
                conversions(handle, id),
                moment(row, "opened_at"),
                new PersonId(row.getString("opened_by")),
                row.getLong("version"));
    }

    private static List<Conversion> conversions(Handle handle, UUID account) {
        return handle.createQuery("SELECT * FROM account_conversion WHERE account_id = :account ORDER BY seq")
                .bind("account", account)
                .map((row, context) -> new Conversion(
                        row.getInt("seq"),
                        row.getBigDecimal("factor"),
                        row.getObject("from_day", LocalDate.class),
                        moment(row, "said_at"),
                        new PersonId(row.getString("said_by")),
                        row.getString("reason")))
                .list();
    }

    static Parcel parcel(ResultSet row) throws SQLException {
        return new Parcel(
                row.getObject("id", UUID.class),
                new OriginId(row.getObject("origin_id", UUID.class)),
                row.getLong("credit_mg"),
                row.getLong("drawn_mg"),
                row.getLong("forfeited_mg"),
                row.getObject("ends_on", LocalDate.class));
    }

    static Entry entry(ResultSet row) throws SQLException {
        var lot = row.getObject("lot_id", UUID.class);
        return new Entry(
                new AccountId(row.getObject("account_id", UUID.class)),
                Entry.Kind.valueOf(row.getString("kind")),
                row.getObject("parcel_id", UUID.class),
                row.getLong("mass_mg"),
                lot == null ? null : new LotId(lot),
                row.getObject("book_claim_id", UUID.class),
                moment(row, "at"),
                new PersonId(row.getString("person")));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
