package io.ytterby.licensing.licence.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.licensing.licence.domain.ElementBook;
import io.ytterby.licensing.licence.domain.LicenceLine;
import io.ytterby.licensing.licence.domain.SubPeriod;
import io.ytterby.licensing.licence.domain.ValueBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as the schema {@code licensing.licence} has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineV1(
        int line,
        String controlCode,
        String hsCode,
        String description,
        long issuedMg,
        long usedMg,
        long reservedMg,
        ValueV1 value,
        String controlledBy,
        List<ElementV1> elementCaps,
        @Nullable SubPeriodV1 subPeriod) {
    static LineV1 of(LicenceLine line) {
        var period = line.control().subPeriod();
        return new LineV1(
                line.number(),
                line.controlCode().value(),
                line.hsCode().value(),
                line.description(),
                line.mass().issued().milligrams(),
                line.mass().used().milligrams(),
                line.mass().reserved().milligrams(),
                ValueV1.of(line.value()),
                line.control().by().name(),
                line.control().elements().stream().map(ElementV1::of).toList(),
                period == null ? null : SubPeriodV1.of(period));
    }

    record ValueV1(String currency, long issuedMinor, long usedMinor, long reservedMinor) {
        static ValueV1 of(ValueBook value) {
            return new ValueV1(
                    value.currency().getCurrencyCode(), value.issuedMinor(), value.usedMinor(), value.reservedMinor());
        }
    }

    record ElementV1(String element, long capMg, long usedMg, long reservedMg) {
        static ElementV1 of(ElementBook book) {
            return new ElementV1(
                    book.element().name(),
                    book.cap().milligrams(),
                    book.used().milligrams(),
                    book.reserved().milligrams());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubPeriodV1(
            String kind,
            @Nullable Integer days,
            @Nullable Long massMg,
            @Nullable Long minor) {
        static SubPeriodV1 of(SubPeriod period) {
            var mass = period.mass();
            return new SubPeriodV1(
                    period.kind().name(),
                    period.kind() == SubPeriod.Kind.DAYS ? period.days() : null,
                    mass == null ? null : mass.milligrams(),
                    period.minor());
        }
    }
}
