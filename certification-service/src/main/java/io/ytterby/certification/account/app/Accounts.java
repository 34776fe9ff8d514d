package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.Account;
import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.Conversion;
import io.ytterby.certification.account.domain.Entry;
import io.ytterby.certification.account.domain.Parcel;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All accounts and what is in them. */
public interface Accounts {
    /** One of a list, with its place in it. */
    record Listed<T>(long place, T row) {}

    /** @return false if the organisation has one of that site, element, scheme and kind already; nothing is added then */
    boolean add(Account account);

    Optional<Account> lookUp(AccountId id);

    /** Reads it and keeps its row to the end of the transaction. */
    Optional<Account> lock(AccountId id);

    /** Of a locked account. */
    void add(AccountId account, Conversion conversion);

    /** Counts a change of what is in it. */
    void changed(AccountId account);

    /** @param party owner or body: only its own; null for all */
    List<Listed<Account>> list(@Nullable OrganisationId party, long before, int limit);

    /** Those with something left that counts on the day, in the order in which they are drawn from. */
    List<Parcel> free(AccountId account, LocalDate day);

    /** Credited, drawn, forfeited, expired and free milligrams of all its parcels. */
    Sums sums(AccountId account, LocalDate day);

    /** Milligrams: what was credited is drawn, forfeited, expired or free. */
    record Sums(long creditedMg, long drawnMg, long forfeitedMg, long expiredMg, long freeMg) {}

    /** A parcel as it is shown. */
    record Shown(Parcel parcel, CertificateId certificate, long inputMg, BigDecimal factor, LocalDate fromDay) {}

    /** The newest first, those placed before {@code before}. */
    List<Listed<Shown>> parcels(AccountId account, long before, int limit);

    /** @param inputMg that was given up for it */
    void add(AccountId account, Parcel parcel, long inputMg, BigDecimal factor, LocalDate fromDay);

    /** One guarded statement: false, and nothing is drawn, if the parcel has less than that left or has ended on the day. */
    boolean tryDraw(UUID parcel, long milligrams, LocalDate day);

    /** Takes what is left of a withdrawn certificate's parcels and writes an entry for each; the accounts that lost something. */
    List<AccountId> forfeit(CertificateId certificate, Instant at, PersonId by);

    void add(Account account, Entry entry);

    /** The newest first, those placed before {@code before}. */
    List<Listed<Entry>> entries(AccountId account, long before, int limit);
}
