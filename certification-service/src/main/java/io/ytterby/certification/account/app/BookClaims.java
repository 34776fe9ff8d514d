package io.ytterby.certification.account.app;

import io.ytterby.certification.account.domain.AccountId;
import io.ytterby.certification.account.domain.BookClaim;
import io.ytterby.certification.certificate.domain.CertificateId;
import java.util.List;

/** All claims apart from goods. */
public interface BookClaims {
    void add(BookClaim claim);

    /** Writes the end of a locked one. */
    void update(BookClaim claim);

    /** Those that stand on a certificate, locked. */
    List<BookClaim> lockResting(CertificateId certificate, int limit);

    /** The newest first, those placed before {@code before}. */
    List<Accounts.Listed<BookClaim>> list(AccountId account, long before, int limit);
}
