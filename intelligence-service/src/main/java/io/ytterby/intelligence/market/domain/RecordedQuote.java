package io.ytterby.intelligence.market.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A price at a place on a day, as a source told it.
 *
 * @param form such as oxide
 * @param content share of the element in the form's mass
 * @param lowMinor US cents per kilogram of the form
 * @param highMinor at least {@code lowMinor}
 * @param weightMg what weight the form has in an index, as a mass that was traded or permitted
 */
public record RecordedQuote(
        UUID id,
        LocalDate day,
        String place,
        String element,
        String form,
        Trade trade,
        BigDecimal content,
        long lowMinor,
        long highMinor,
        long weightMg,
        String source,
        String recordedBy,
        Instant recordedAt) {
    /** Whether a licence stands behind the trade. */
    public enum Trade {
        LAWFUL,
        GREY
    }
}
