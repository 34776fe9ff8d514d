package io.ytterby.tracking.withdrawal.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.lot.domain.GramRange;
import java.time.Instant;
import java.util.UUID;

/**
 * Codes in a row of one block that no longer count, or whose key others have. For good: what was withdrawn is minted anew,
 * not given back.
 *
 * @param reason in words, for who asks later
 */
public record Withdrawal(
        UUID id,
        Kind kind,
        long blockId,
        GramRange grams,
        Ground ground,
        String reason,
        PersonId person,
        OrganisationId organisation,
        Instant at) {

    /** What is said of the codes. */
    public enum Kind {
        /** They no longer count: every verifier answers revoked. */
        REVOKED,
        /** The block's key has leaked: offline none is authentic any more, online custody decides. */
        EXPOSED
    }

    /** Why, as figures count it. */
    public enum Ground {
        LABELS_LOST,
        FORGERY_FOUND,
        MINTED_WRONGLY,
        GOODS_RECALLED,
        KEY_LEAKED,
        DEVICE_LOST,
        OTHER
    }
}
