package io.ytterby.gateway.duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when something is due, as far as that is settled.
 *
 * @param notBefore null where the act that sets it is not known to be in force
 * @param fixed whether nothing can put it off any more
 */
public record LegalDay(@Nullable LocalDate notBefore, boolean fixed) {
    public LegalDay {
        if (fixed && notBefore == null) throw new IllegalArgumentException("a fixed day is a day");
    }
}
