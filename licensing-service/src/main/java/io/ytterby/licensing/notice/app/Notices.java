package io.ytterby.licensing.notice.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.notice.domain.Notice;
import io.ytterby.licensing.notice.domain.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where notices are kept. */
public interface Notices {
    void add(
            OrganisationId organisation,
            @Nullable ApplicationId application,
            @Nullable LicenceNumber licence,
            String fact,
            Told told,
            Instant at);

    /**
     * The newest first.
     *
     * @param before only those with a lower id; Long.MAX_VALUE for all
     */
    List<Notice> list(OrganisationId organisation, boolean unreadOnly, long before, int most);

    /** Notes who read it first; again changes nothing. Empty if the organisation has no such notice. */
    Optional<Notice> read(long id, OrganisationId organisation, Notice.Reading reading);
}
