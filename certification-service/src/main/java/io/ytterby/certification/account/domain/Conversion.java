package io.ytterby.certification.account.domain;

import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How much credit a milligram of input makes, as the account's body has certified it. Never changed; a later one takes over.
 *
 * @param seq its place among the account's conversions, from 1
 * @param factor above zero and at most one
 * @param fromDay the first legal day of deposits that it is for
 */
public record Conversion(
        int seq, BigDecimal factor, LocalDate fromDay, Instant saidAt, PersonId saidBy, String reason) {
    public Conversion {
        if (!Balance.isConversion(factor))
            throw new IllegalArgumentException("a conversion factor is above zero and at most one: " + factor);
    }
}
