package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a declaration asks of one line of a licence.
 *
 * @param part the declaration's line, 1 and up; 0 for what an officer reserves by hand
 * @param hsCode the code that was declared; null where nobody declared one
 */
public record Draw(
        LicenceNumber licence,
        int line,
        int part,
        Mass mass,
        Money value,
        @Nullable HsCode hsCode) {
    /** The order in which all draws are locked, so that two claims never wait for each other. */
    static final Comparator<Draw> LOCK_ORDER = Comparator.comparing(
                    (Draw draw) -> draw.licence().value())
            .thenComparingInt(Draw::line)
            .thenComparingInt(Draw::part);
}
