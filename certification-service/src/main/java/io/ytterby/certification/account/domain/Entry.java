package io.ytterby.certification.account.domain;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an account's statement. What expires has none: the calendar says it.
 *
 * @param lot where it came from, or where it went; null of a claim apart from goods and of what was forfeited
 * @param claim that it stands behind; null unless it is one apart from goods
 */
public record Entry(
        AccountId account,
        Kind kind,
        UUID parcel,
        long massMg,
        @Nullable LotId lot,
        @Nullable UUID claim,
        Instant at,
        PersonId by) {
    /** What happened. */
    public enum Kind {
        DEPOSIT,
        ALLOCATION,
        BOOK_CLAIM,
        FORFEIT
    }
}
