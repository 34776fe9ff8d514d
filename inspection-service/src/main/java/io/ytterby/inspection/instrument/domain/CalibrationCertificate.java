package io.ytterby.inspection.instrument.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calibration came to.
 *
 * @param number of the certificate
 * @param validUntil the last day on which it counts, in Asia/Shanghai
 * @param fwhmEv5895 measured width at 5,895 eV, in eV; it counts before the card's. Null if it was not measured
 * @param energyCal energy of the channels as JSON in the words of a measurement's metadata; null if the files' own counts
 * @param values what was measured on the reference material
 */
public record CalibrationCertificate(
        String number,
        LocalDate validFrom,
        LocalDate validUntil,
        String performedBy,
        String referenceMaterial,
        @Nullable BigDecimal fwhmEv5895,
        @Nullable String energyCal,
        List<MeasuredValue> values) {

    /** One value: {@code Fe Ka1}, {@code keV}, certified and as the instrument gave it. */
    public record MeasuredValue(String quantity, String unit, BigDecimal certified, BigDecimal measured) {}

    public CalibrationCertificate {
        values = List.copyOf(values);
        if (validUntil.isBefore(validFrom))
            throw new IllegalArgumentException("a certificate that ends on " + validUntil + " before it begins");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
