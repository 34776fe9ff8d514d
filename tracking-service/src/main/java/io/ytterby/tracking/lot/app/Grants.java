package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.tracking.lot.domain.Grant;
import java.time.Instant;
import java.util.List;

/** Who else may see a lot. */
public interface Grants {
    List<Grant> of(LotId lot);

    /** False if the organisation has been granted just that before. */
    boolean tryAdd(LotId lot, Grant grant, PersonId by, Instant at);

    /** Lets the consignee of a declaration see the status of a lot. */
    void addFor(DeclarationId declaration, LotId lot, OrganisationId consignee, Instant at);

    /** Takes back what came with a declaration. */
    void withdrawAllFor(DeclarationId declaration);
}
