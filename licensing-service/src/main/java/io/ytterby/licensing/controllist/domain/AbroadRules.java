package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What binds exporters outside the home country who send goods to another country outside it. */
public record AbroadRules(List<ControlListEntry> annex, List<Clause> clauses, Exemption exemption) {
    /**
     * One way to be bound: goods of the origin, of one of the annex codes, that meet what else the clause asks.
     *
     * @param homeOrigin true: goods of home origin; false: goods made abroad
     * @param minHomeValueSharePercent the share by VALUE of contained home goods from which on it binds
     */
    public record Clause(
            InstrumentId instrument,
            boolean homeOrigin,
            Set<ControlCode> codes,
            @Nullable BigDecimal minHomeValueSharePercent,
            boolean madeWithHomeTechnology) {}

    /** Uses that need no licence but a report afterwards. */
    public record Exemption(Set<String> endUses, String flag, String words, Confidence confidence) {}
}
