package io.ytterby.inspection.result.app;

import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What somebody found.
 *
 * @param text what was seen, for people
 * @param shares per cent by weight of each element that was measured; may be empty
 */
public record Finding(Outcome outcome, String text, Map<Element, BigDecimal> shares) {
    public Finding {
        shares = Map.copyOf(shares);
    }
}
