package io.ytterby.tracking.lot.app;

import io.ytterby.tracking.lot.domain.Lot;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lots as goods' papers name them: by trade item and number. Several may have one name, as the parts of a split do. */
public interface LotNames {
    /** @param gtin 14 digits
     * @param number as the papers have it */
    record Name(String gtin, String number) {}

    /** The lots of these names. A name that no lot has is not in the answer. */
    Map<Name, List<Lot>> named(Collection<Name> names);
}
