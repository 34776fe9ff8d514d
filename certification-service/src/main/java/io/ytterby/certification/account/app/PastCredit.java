package io.ytterby.certification.account.app;

import io.ytterby.certification.account.app.Accounts.Sums;
import io.ytterby.certification.account.domain.AccountId;
import java.time.Instant;
import java.time.LocalDate;

/** What was in an account at a moment, by the lines of its statement up to it. */
public interface PastCredit {
    /** @param day the legal day of that moment: it says what had expired */
    Sums at(AccountId account, Instant at, LocalDate day);
}
