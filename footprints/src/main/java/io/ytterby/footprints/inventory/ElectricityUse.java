package io.ytterby.footprints.inventory;

import io.ytterby.footprints.data.Factor;
import io.ytterby.footprints.electricity.EnergyCertificate;
import java.math.BigDecimal;
import java.util.List;

/**
 * The power that was used, and the certificates that are said to cover it.
 *
 * @param market whose certificates may count: a country's code
 */
public record ElectricityUse(
        BigDecimal kwh,
        String market,
        Factor location,
        Factor residual,
        Factor lifecycle,
        List<EnergyCertificate> certificates,
        Quality quality) {
    public ElectricityUse {
        certificates = List.copyOf(certificates);
    }
}
