package io.ytterby.certification.certificate.domain;

import io.ytterby.certification.scheme.domain.ClaimClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The footprint that a certificate attests, in kg CO2e per kg of goods. Gross, offsets and net are never mixed.
 *
 * @param gross the only number that is exchanged
 * @param scope1 what the plant itself emits, a part of gross
 * @param scope2Market its power, by contracts and certificates, a part of gross
 * @param allocation among co-products: a number without its method compares with nothing
 * @param gwpSet what gases count as: {@code AR6}
 */
public record FootprintStatement(
        BigDecimal gross,
        BigDecimal offsets,
        BigDecimal scope1,
        BigDecimal scope2Market,
        Allocation allocation,
        GwpSet gwpSet) {
    /** How emissions were shared among co-products. */
    public enum Allocation {
        SINGLE_PRODUCT,
        MASS,
        ECONOMIC,
        PHYSICAL,
        CUT_OFF
    }

    /** The assessment report of the climate panel whose factors were taken. */
    public enum GwpSet {
        AR5,
        AR6
    }

    public FootprintStatement {
        for (var figure : List.of(gross, offsets, scope1, scope2Market))
            if (figure.signum() < 0) throw new IllegalArgumentException("removals and offsets are never netted in");
        if (scope1.add(scope2Market).compareTo(gross) > 0)
            throw new IllegalArgumentException("scope 1 and 2 are parts of gross");
    }

    /** Gross less offsets: shown, never sent as a footprint. */
    public BigDecimal net() {
        return gross.subtract(offsets);
    }

    /** F7: what goods with these figures may be called. */
    public ClaimClass claimClass(Optional<BigDecimal> threshold) {
        return ClaimClass.of(gross, offsets, scope1, scope2Market, threshold);
    }

    /** The same without its offsets: as a scheme sees it that lets none count. */
    public FootprintStatement withoutOffsets() {
        return new FootprintStatement(gross, BigDecimal.ZERO, scope1, scope2Market, allocation, gwpSet);
    }
}
