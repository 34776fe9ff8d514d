package io.ytterby.inspection.projection.app;

import io.ytterby.inspection.projection.domain.LicenceCopy;
import io.ytterby.inspection.projection.domain.LotCopy;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.util.Collection;
import java.util.Map;

/** What this service knows of licences and lots, kept from their state topics alone. */
public interface Copies {
    /** @return false if it holds this version or a newer one: then nothing is changed */
    boolean keep(LicenceCopy copy);

    /** @return false if it holds this version or a newer one: then nothing is changed */
    boolean keep(LotCopy copy);

    /** Those that are known, and with each the licences that have replaced it; the others are missing in the answer. */
    Map<LicenceNumber, LicenceCopy> licences(Collection<LicenceNumber> numbers);

    /** Those that are known; the others are missing in the answer. */
    Map<LotId, LotCopy> lots(Collection<LotId> ids);
}
