package io.ytterby.licensing.ledger.rest;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Money;
import io.ytterby.licensing.ledger.domain.UsageReport;
import io.ytterby.licensing.ledger.rest.GoodsAmount.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A message of customs on what has left under a licence.
 *
 * @param messageNumber of two on the same part the higher one counts
 * @param lines each says all that has left so far, not what is new
 */
record UsageReportRequest(
        @Positive long messageNumber,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Line> lines) {

    /**
     * @param line of the licence
     * @param declarationLine 0 for what was reserved by hand
     * @param part 0 for the whole line of the declaration; 1 and up where it left in several shipments
     * @param declaredOn legal day of the declaration
     * @param massMg net goods mass in milligrams; or quantity
     * @param elementsMg of capped elements; or composition, in per cent by weight, rounded up to the milligram
     */
    record Line(
            @Positive int line,
            @NotNull DeclarationId declarationId,
            @PositiveOrZero @Max(100_000) int declarationLine,
            @PositiveOrZero @Max(100_000) int part,
            @NotNull LocalDate declaredOn,
            @PositiveOrZero @Nullable Long massMg,
            @Valid @Nullable Quantity quantity,
            @NotNull Money value,
            @Size(max = 118) @Nullable Map<Element, @PositiveOrZero Long> elementsMg,
            @Size(max = 118) @Nullable Map<Element, BigDecimal> composition) {
        private UsageReport toReport(LicenceNumber licence, long message, String at) {
            var mass = GoodsAmount.mass(massMg, quantity, at);
            return new UsageReport(
                    licence,
                    line,
                    declarationId,
                    declarationLine,
                    part,
                    message,
                    declaredOn,
                    mass,
                    value,
                    GoodsAmount.elements(elementsMg, composition, mass, at));
        }
    }

    List<UsageReport> toReports(LicenceNumber licence) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> lines.get(index).toReport(licence, messageNumber, "/lines/" + index))
                .toList();
    }
}
