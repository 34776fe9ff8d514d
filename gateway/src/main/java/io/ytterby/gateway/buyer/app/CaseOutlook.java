package io.ytterby.gateway.buyer.app;

import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.gateway.projection.domain.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application as one of its parties may see it now.
 *
 * @param halfBy by when half of the cases like it are decided; null if too little may be told, or nothing is to be decided
 * @param mostBy the same for four of five
 * @param needBy the day that was asked about; null if none was
 * @param lateShare which share of such cases was decided after that day, 0.00 to 1.00
 */
public record CaseOutlook(
        KnownCase known,
        Scope scope,
        @Nullable LocalDate halfBy,
        @Nullable LocalDate mostBy,
        @Nullable LocalDate needBy,
        @Nullable BigDecimal lateShare,
        Freshness freshness) {}
