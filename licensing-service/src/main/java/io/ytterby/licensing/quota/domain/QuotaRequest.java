package io.ytterby.licensing.quota.domain;

import io.ytterby.kernel.OrganisationId;

/**
 * What one applicant asks for.
 *
 * @param askedMg milligrams of the contained element, more than zero
 */
public record QuotaRequest(OrganisationId applicant, long askedMg) {
    public QuotaRequest {
        if (askedMg <= 0) throw new IllegalArgumentException(applicant + " asks for nothing");
    }
}
