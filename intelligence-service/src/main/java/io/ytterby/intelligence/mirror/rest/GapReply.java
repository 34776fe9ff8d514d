package io.ytterby.intelligence.mirror.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.diversion.mirror.Gap;
import io.ytterby.intelligence.mirror.app.CompareMirrors;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A month of a trade.
 *
 * @param importedMg what the importer says; left out if it says nothing
 * @param arrivedMg what the exporter says, moved by the time goods take; left out if it says nothing
 * @param gap natural logarithm of the one over the other
 * @param z against the three years before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GapReply(
        String month,
        Gap.Standing standing,
        @Nullable Long importedMg,
        @Nullable Long arrivedMg,
        @Nullable String gap,
        @Nullable String z) {
    static GapReply of(Gap gap) {
        return new GapReply(
                CompareMirrors.month(gap.month()).toString(),
                gap.standing(),
                mg(gap.imported()),
                mg(gap.exported()),
                decimal(gap.gap()),
                decimal(gap.z()));
    }

    private static @Nullable Long mg(double kilograms) {
        return Double.isNaN(kilograms) ? null : (Long) Math.round(kilograms * 1e6);
    }

    private static @Nullable String decimal(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN).toPlainString()
                : null;
    }
}
