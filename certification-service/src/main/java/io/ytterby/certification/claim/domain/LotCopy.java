package io.ytterby.certification.claim.domain;

import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lot.
 *
 * @param custodyModel the strongest that tracking lets it be under; null where tracking does not say
 * @param parent the lot that it was split off; null if it was not
 */
public record LotCopy(
        LotId id,
        long version,
        String gtin,
        String number,
        Stage stage,
        long massMg,
        OrganisationId producer,
        OrganisationId custodian,
        String status,
        @Nullable CustodyModel custodyModel,
        Composition composition,
        @Nullable LotId parent) {
    public LotName name() {
        return new LotName(gtin, number);
    }

    /** Whether claims may be stated on it. */
    public boolean isThere() {
        return status.equals("ACTIVE") || status.equals("IN_TRANSIT") || status.equals("EXPORTED");
    }
}
