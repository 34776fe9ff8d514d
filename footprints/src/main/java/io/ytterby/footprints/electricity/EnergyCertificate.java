package io.ytterby.footprints.electricity;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * An energy attribute certificate as a registry knows it: in China a green electricity certificate (GEC, 绿证), 1 MWh each.
 *
 * @param id the registry's own number; counts once in the world
 * @param mwh the registry issues whole ones
 * @param vintage when the power was made
 * @param retiredFor on whose behalf it was taken out of the market
 * @param market country of the registry
 */
public record EnergyCertificate(
        String id, BigDecimal mwh, YearMonth vintage, String retiredFor, boolean retired, String market) {}
