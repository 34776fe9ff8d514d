package io.ytterby.licensing.owndata.app;

import io.ytterby.kernel.OrganisationId;
import java.io.IOException;
import java.time.Instant;

/** What the service holds of an organisation. */
public interface OwnData {
    /** Takes lines of JSON, without their line ends. */
    @FunctionalInterface
    interface Lines {
        void line(String json) throws IOException;
    }

    /** All of it, in one snapshot. Must come first in its transaction. */
    void write(OrganisationId organisation, Lines lines) throws IOException;

    /** Deletes what a rule lets go. @return how much; 0 also for a rule that lets nothing go */
    int letGo(String what, Instant before);
}
