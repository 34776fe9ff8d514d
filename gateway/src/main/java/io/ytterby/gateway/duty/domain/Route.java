package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.Element;
import java.util.Set;

/** How an alternate does with less of what is scarce. */
public enum Route {
    DY_FREE,
    HEAVY_RARE_EARTH_FREE,
    /** Dysprosium or terbium only at the grains' boundaries. */
    GRAIN_BOUNDARY_DIFFUSION,
    FERRITE,
    RECYCLED,
    OTHER;

    /** Of these it holds nothing, or it is not what it is called. */
    public Set<Element> without() {
        return switch (this) {
            case DY_FREE -> Set.of(Element.Dy);
            case HEAVY_RARE_EARTH_FREE -> Set.of(Element.Dy, Element.Tb);
            case FERRITE -> Set.of(Element.Nd, Element.Pr, Element.Dy, Element.Tb, Element.Sm);
            case GRAIN_BOUNDARY_DIFFUSION, RECYCLED, OTHER -> Set.of();
        };
    }
}
