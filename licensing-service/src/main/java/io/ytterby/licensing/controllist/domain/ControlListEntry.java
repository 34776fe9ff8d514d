package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list: goods of this wording fall under this code.
 *
 * @param instrument null for the annex of an extraterritorial rule, whose clauses name it
 * @param itemFamily the family a ban on destinations goes by, {@code antimony}
 * @param hsCodes as the source gives them; a trailing {@code ?} is remembered, not read
 */
public record ControlListEntry(
        String id,
        ControlCode code,
        @Nullable InstrumentId instrument,
        @Nullable Element element,
        Wording wording,
        List<String> hsCodes,
        @Nullable String itemFamily,
        @Nullable String note,
        String source,
        Confidence confidence) {
    public ControlListEntry {
        hsCodes = List.copyOf(hsCodes);
    }

    Fit fit(Goods goods, Traces traces) {
        var hs = goods.hsCode();
        return wording.fit(goods, traces, element, hs == null || mayBeFiledAs(hs));
    }

    /** Whether goods under the tariff code may be of this entry; so may any if the source names no code. */
    boolean mayBeFiledAs(HsCode code) {
        return hsCodes.isEmpty() || isFiledAs(code);
    }

    boolean isFiledAs(HsCode code) {
        for (var known : hsCodes) {
            var digits = known.replace("?", "");
            if (digits.startsWith(code.value()) || code.value().startsWith(digits)) return true;
        }
        return false;
    }
}
