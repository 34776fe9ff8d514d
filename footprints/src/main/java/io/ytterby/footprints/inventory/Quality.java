package io.ytterby.footprints.inventory;

import java.math.BigDecimal;

/**
 * How good the data behind a line are.
 *
 * @param primaryDataShare measured at the plant itself, 0 to 1
 * @param technological rating from 1, best, to 5
 */
public record Quality(
        BigDecimal primaryDataShare, BigDecimal technological, BigDecimal geographical, BigDecimal temporal) {}
