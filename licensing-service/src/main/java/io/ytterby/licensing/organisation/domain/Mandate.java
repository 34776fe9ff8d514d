package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agent may do for a principal, on which days. A revocation holds from its instant on and is never taken back.
 *
 * @param revocation null while it stands
 */
public record Mandate(
        UUID id,
        OrganisationId principal,
        OrganisationId agent,
        Set<MandateScope> scopes,
        Validity validity,
        Instant grantedAt,
        PersonId grantedBy,
        @Nullable Revocation revocation) {
    /** Its end before its last day. */
    public record Revocation(Instant at, PersonId by, String reason) {}

    public Mandate {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) throw new IllegalArgumentException("a mandate covers something");
        if (principal.equals(agent)) throw new IllegalArgumentException("nobody is their own agent");
    }

    /** @param today in the legal calendar; the last day of validity is a day of validity */
    public boolean covers(MandateScope scope, LocalDate today) {
        return revocation == null && scopes.contains(scope) && validity.covers(today);
    }

    public Mandate revoked(Revocation end) {
        return new Mandate(id, principal, agent, scopes, validity, grantedAt, grantedBy, end);
    }

    /** In the order of the scopes' declaration. */
    public Set<MandateScope> scopesInOrder() {
        return new TreeSet<>(scopes);
    }
}
