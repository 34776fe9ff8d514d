package io.ytterby.inspection.projection.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a licence.
 *
 * @param version licensing's, as a release records it
 * @param status as licensing writes it
 * @param replacedBy the licence that carries on its books; null while there is none
 */
public record LicenceCopy(
        LicenceNumber number,
        long version,
        String status,
        OrganisationId holder,
        Validity validity,
        @Nullable LicenceNumber replacedBy) {
    /** EXHAUSTED is no obstacle here: what is left was reserved for this declaration, or has been written off for it. */
    private static final Set<String> LETS_RESERVED_GOODS_GO = Set.of("ISSUED", "EXHAUSTED");

    public boolean letsReservedGoodsGo() {
        return LETS_RESERVED_GOODS_GO.contains(status);
    }
}
