package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.licensing.ledger.domain.Refusal.ElementExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ElementMissing;
import io.ytterby.licensing.ledger.domain.Refusal.QuantityExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.SubPeriodExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ValueExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.WrongCurrency;
import io.ytterby.licensing.ledger.domain.Refusal.WrongHsCode;
import io.ytterby.licensing.licence.domain.ElementBook;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.SubPeriod;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What stands against a draw on one line: first what it is, then how much. */
public final class LineExamination {
    private final LicenceNumber licence;
    private final LicenceLine line;

    public LineExamination(LicenceNumber licence, LicenceLine line) {
        this.licence = licence;
        this.line = line;
    }

    /** @param inSubPeriod what counts in the line's sub-period already; asked only if it has one */
    @Nullable
    Refusal draw(Draw draw, Supplier<Amount> inSubPeriod) {
        var declared = draw.hsCode();
        if (declared != null && !line.covers(declared))
            return new WrongHsCode(licence, line.number(), declared, line.hsCode());
        var currency = draw.value().currency();
        if (!currency.equals(line.value().currency()))
            return new WrongCurrency(
                    licence, line.number(), currency, line.value().currency());
        var missing = line.control().elements().stream()
                .map(ElementBook::element)
                .filter(element -> !draw.elements().containsKey(element))
                .toList();
        if (!missing.isEmpty()) return new ElementMissing(licence, line.number(), missing);
        return more(draw.amount(), inSubPeriod);
    }

    /** Why the line does not hold so much more; null if it does. */
    public @Nullable Refusal more(Amount amount, Supplier<Amount> inSubPeriod) {
        var by = line.control().by();
        var left = line.mass().remaining();
        if (by.limitsMass() && amount.mass().exceeds(left))
            return new QuantityExceeded(licence, line.number(), amount.mass(), left);
        var leftMinor = line.value().remainingMinor();
        if (by.limitsValue() && amount.minor() > leftMinor)
            return new ValueExceeded(licence, line.number(), line.value().currency(), amount.minor(), leftMinor);
        for (var book : line.control().elements()) {
            var held = amount.of(book.element());
            if (held.exceeds(book.remaining()))
                return new ElementExceeded(licence, line.number(), book.element(), held, book.remaining());
        }
        var period = line.control().subPeriod();
        return period == null ? null : inSubPeriod(period, amount, inSubPeriod.get());
    }

    private @Nullable Refusal inSubPeriod(SubPeriod period, Amount amount, Amount drawn) {
        var mass = period.mass();
        if (mass != null) {
            var left = drawn.mass().exceeds(mass) ? Mass.ZERO : mass.minus(drawn.mass());
            if (amount.mass().exceeds(left))
                return new SubPeriodExceeded(
                        licence, line.number(), period, amount.mass().milligrams(), left.milligrams(), "mg");
        }
        var minor = period.minor();
        if (minor == null) return null;
        var leftMinor = Math.max(0, minor - drawn.minor());
        return amount.minor() <= leftMinor
                ? null
                : new SubPeriodExceeded(
                        licence,
                        line.number(),
                        period,
                        amount.minor(),
                        leftMinor,
                        line.value().currency().getCurrencyCode());
    }
}
