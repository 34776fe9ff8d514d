package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Where a part of a lot's past ends.
 *
 * @param stage as trackers call it
 * @param isImport whether it was registered as an import, as far as that is shown
 * @param shares of each element in the lot; of all origins together they are one
 */
public record OriginShare(String stage, CountryCode country, boolean isImport, Map<Element, BigDecimal> shares) {
    public OriginShare {
        shares = Map.copyOf(shares);
    }
}
