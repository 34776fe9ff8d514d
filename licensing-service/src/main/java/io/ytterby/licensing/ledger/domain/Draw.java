package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a declaration asks of one line of a licence.
 *
 * @param part the declaration's line, 1 and up; 0 for what an officer reserves by hand
 * @param hsCode the code that was declared; null where nobody declared one
 * @param elements how much of an element the goods hold, at least for those that the line has a cap for
 */
public record Draw(
        LicenceNumber licence,
        int line,
        int part,
        Mass mass,
        Money value,
        @Nullable HsCode hsCode,
        Map<Element, Mass> elements) {
    /** The order in which all draws are locked, so that two claims never wait for each other. */
    static final Comparator<Draw> LOCK_ORDER = Comparator.comparing(
                    (Draw draw) -> draw.licence().value())
            .thenComparingInt(Draw::line)
            .thenComparingInt(Draw::part);

    public Draw {
        elements = Map.copyOf(elements);
    }

    public Draw(LicenceNumber licence, int line, int part, Mass mass, Money value, @Nullable HsCode hsCode) {
        this(licence, line, part, mass, value, hsCode, Map.of());
    }

    public Amount amount() {
        return new Amount(mass, value.minor(), elements);
    }

    /** The same draw of these elements only. */
    public Draw with(Map<Element, Mass> capped) {
        return new Draw(licence, line, part, mass, value, hsCode, capped);
    }
}
