package io.ytterby.footprints.buyer;

import io.ytterby.footprints.Decimals;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * F12: how much of an element in a magnet was recycled after its first use. Scrap that never left a factory does not
 * count.
 */
public record RecycledShare(Element element, BigDecimal totalG, BigDecimal postConsumerG) {
    /** Of these the declaration speaks. */
    public static final List<Element> DECLARED =
            List.of(Element.Nd, Element.Dy, Element.Pr, Element.Tb, Element.B, Element.Sm, Element.Ni, Element.Co);

    /** Art. 29 of Regulation (EU) 2024/1252, as it was remembered and not read: assumed. */
    public static final BigDecimal ASSUMED_LIMIT_KG = new BigDecimal("0.2");

    public RecycledShare {
        if (totalG.signum() < 0 || postConsumerG.signum() < 0 || postConsumerG.compareTo(totalG) > 0)
            throw new IllegalArgumentException(element + ": " + postConsumerG + " g of " + totalG + " g");
    }

    /** @return empty if the element is not in the magnet, which is another thing than nothing recycled */
    public Optional<BigDecimal> share() {
        return totalG.signum() == 0 ? Optional.empty() : Optional.of(Decimals.quotient(postConsumerG, totalG));
    }

    /** Whether a declaration is due: strictly above the limit. */
    public static boolean declarationDue(BigDecimal magnetsKg, BigDecimal limitKg) {
        return magnetsKg.compareTo(limitKg) > 0;
    }
}
