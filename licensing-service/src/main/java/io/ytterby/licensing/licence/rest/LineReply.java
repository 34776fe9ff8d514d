package io.ytterby.licensing.licence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.licence.domain.ControlledBy;
import io.ytterby.licensing.licence.domain.ElementBook;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.SubPeriod;
import io.ytterby.licensing.licence.domain.ValueBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with its books. Remaining is issued less used and reserved; where {@code controlledBy} does not name that book, it
 * is only a count.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineReply(
        int line,
        ControlCode controlCode,
        HsCode hsCode,
        String description,
        long issuedMg,
        long usedMg,
        long reservedMg,
        long remainingMg,
        ValueReply value,
        ControlledBy controlledBy,
        List<ElementReply> elementCaps,
        @Nullable SubPeriodReply subPeriod) {
    static LineReply of(LicenceLine line) {
        var mass = line.mass();
        var period = line.control().subPeriod();
        return new LineReply(
                line.number(),
                line.controlCode(),
                line.hsCode(),
                line.description(),
                mass.issued().milligrams(),
                mass.used().milligrams(),
                mass.reserved().milligrams(),
                mass.remaining().milligrams(),
                ValueReply.of(line.value()),
                line.control().by(),
                line.control().elements().stream().map(ElementReply::of).toList(),
                period == null ? null : SubPeriodReply.of(period));
    }

    /** In the minor unit of the currency. */
    record ValueReply(String currency, long issuedMinor, long usedMinor, long reservedMinor, long remainingMinor) {
        static ValueReply of(ValueBook value) {
            return new ValueReply(
                    value.currency().getCurrencyCode(),
                    value.issuedMinor(),
                    value.usedMinor(),
                    value.reservedMinor(),
                    value.remainingMinor());
        }
    }

    /** What the goods of the line may hold of one element. */
    record ElementReply(Element element, long capMg, long usedMg, long reservedMg, long remainingMg) {
        static ElementReply of(ElementBook book) {
            return new ElementReply(
                    book.element(),
                    book.cap().milligrams(),
                    book.used().milligrams(),
                    book.reserved().milligrams(),
                    book.remaining().milligrams());
        }
    }

    /** What may be drawn within so many days, or within a month or quarter of the calendar. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubPeriodReply(
            SubPeriod.Kind kind,
            @Nullable Integer days,
            @Nullable Long massMg,
            @Nullable Long minor) {
        static SubPeriodReply of(SubPeriod period) {
            var mass = period.mass();
            return new SubPeriodReply(
                    period.kind(),
                    period.kind() == SubPeriod.Kind.DAYS ? period.days() : null,
                    mass == null ? null : mass.milligrams(),
                    period.minor());
        }
    }
}
