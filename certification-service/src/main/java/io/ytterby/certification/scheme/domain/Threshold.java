package io.ytterby.certification.scheme.domain;

import java.math.BigDecimal;

/**
 * Up to how much goods of a stage are LOW_CARBON.
 *
 * @param gross kg CO2e per kg, before any offset
 */
public record Threshold(Stage stage, BigDecimal gross) {
    public Threshold {
        if (gross.signum() < 0) throw new IllegalArgumentException("a threshold is never negative: " + gross);
    }
}
