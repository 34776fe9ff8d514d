package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.ApplicationId;

/** Which cases take two countersignatures. */
public interface SecondCountersignature {
    boolean isNeeded(ApplicationId id);

    /**
     * The case takes two from now on; again changes nothing. To be called within a transaction, from {@link CaseMoved} for
     * example.
     *
     * @param because the rule's own words
     */
    void require(ApplicationId id, String because);
}
