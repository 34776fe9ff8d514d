package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.organisation.app.Mandates.MandateBook;
import io.ytterby.licensing.organisation.domain.Mandate;
import io.ytterby.licensing.organisation.domain.MandateOutcome;
import io.ytterby.licensing.organisation.domain.MandateOutcome.Done;
import io.ytterby.licensing.organisation.domain.MandateOutcome.NoSuchMandate;
import io.ytterby.licensing.organisation.domain.MandateOutcome.NotYours;
import io.ytterby.licensing.organisation.domain.MandateOutcome.RevokedAlready;
import io.ytterby.licensing.organisation.domain.MandateOutcome.Wrong;
import io.ytterby.licensing.organisation.domain.MandateScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A principal lets an agent act for it; the principal, the agent or a regulator takes it back. */
@ApplicationScoped
public class GrantMandate {
    private static final int LONGEST_YEARS = 3;

    private final Organisations organisations;
    private final MandateBook book;
    private final Journal journal;
    private final Clock clock;

    GrantMandate(Organisations organisations, MandateBook book, Journal journal, Clock clock) {
        this.organisations = organisations;
        this.book = book;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public MandateOutcome grant(
            OrganisationId principal, OrganisationId agent, Set<MandateScope> scopes, Validity validity, Actor actor) {
        if (!actor.organisation().equals(principal)
                || organisations.lookUp(principal).isEmpty()) return new NotYours(principal);
        if (agent.equals(principal)) return new Wrong("/agent", "must be another organisation than your own.");
        if (organisations
                .lookUp(agent)
                .filter(found -> found.kind() == OrganisationKind.COMPANY)
                .isEmpty()) return new Wrong("/agent", "must be a company on the registry.");
        if (validity.until().isBefore(LegalDay.today(clock))) return new Wrong("/validUntil", "must not be over.");
        if (validity.until().isAfter(validity.from().plusYears(LONGEST_YEARS)))
            return new Wrong("/validUntil", "must be at most " + LONGEST_YEARS + " years after validFrom.");
        var mandate = new Mandate(
                UUID.randomUUID(), principal, agent, scopes, validity, clock.instant(), actor.person(), null);
        book.add(mandate);
        journal.write(new Change(actor, "mandate.granted", "mandate/" + mandate.id(), mandate));
        return new Done(mandate);
    }

    @Transactional
    public MandateOutcome revoke(OrganisationId organisation, UUID id, String reason, Actor actor) {
        var found = book.claim(id)
                .filter(mandate -> isParty(mandate, organisation))
                .filter(mandate -> actor.isAuthority() || isParty(mandate, actor.organisation()));
        if (found.isEmpty()) return new NoSuchMandate(id);
        if (found.get().revocation() != null) return new RevokedAlready(found.get());
        var revocation = new Mandate.Revocation(clock.instant(), actor.person(), reason);
        book.revoke(id, revocation);
        journal.write(new Change(
                actor,
                "mandate.revoked",
                "mandate/" + id,
                Map.of(
                        "principal",
                        found.get().principal(),
                        "agent",
                        found.get().agent(),
                        "reason",
                        reason)));
        return new Done(found.get().revoked(revocation));
    }

    /**
     * Those that the organisation has granted or was granted; empty if the reader may not see it.
     *
     * @param after the last id of the page before
     */
    @Transactional
    public Optional<List<Mandate>> list(OrganisationId organisation, @Nullable UUID after, int most, Actor reader) {
        if (!reader.isAuthority() && !reader.organisation().equals(organisation)) return Optional.empty();
        return organisations.lookUp(organisation).map(found -> book.list(organisation, after, most));
    }

    private static boolean isParty(Mandate mandate, OrganisationId organisation) {
        return mandate.principal().equals(organisation) || mandate.agent().equals(organisation);
    }
}
