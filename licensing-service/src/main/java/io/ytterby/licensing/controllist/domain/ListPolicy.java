package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import java.time.LocalDate;

/**
 * The knobs of the list.
 *
 * @param home the country whose law it is
 * @param generalLicenceFrom the first day on which general licences were given
 */
public record ListPolicy(CountryCode home, Traces traces, LocalDate generalLicenceFrom) {}
