package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import java.time.LocalDate;
import java.util.Map;

/**
 * What customs say has left so far under one line of a licence: all of it, not what is new. A later message replaces an
 * earlier one, and the books enter the difference.
 *
 * @param message its number; of two for the same part the higher one counts, in whatever order they come
 * @param declarationLine 0 for what was reserved by hand
 * @param part 0 for the whole line of the declaration; 1 and up where it left in several shipments
 * @param declaredOn the legal day of the declaration
 * @param elements how much the goods hold; empty takes what was reserved as the measure
 */
public record UsageReport(
        LicenceNumber licence,
        int line,
        DeclarationId declaration,
        int declarationLine,
        int part,
        long message,
        LocalDate declaredOn,
        Mass mass,
        Money value,
        Map<Element, Mass> elements) {
    public UsageReport {
        elements = Map.copyOf(elements);
    }

    public Amount amount() {
        return new Amount(mass, value.minor(), elements);
    }
}
