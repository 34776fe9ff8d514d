package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.organisation.domain.Mandate;
import io.ytterby.licensing.organisation.domain.MandateScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether an agent may act for a principal, asked of the registry at each call: a revoked mandate covers nothing more. */
@ApplicationScoped
public class Mandates {
    private final MandateBook book;

    Mandates(MandateBook book) {
        this.book = book;
    }

    /** @param scope as {@link MandateScope#spelling()} has it; one that no mandate knows is never allowed */
    @Transactional
    public boolean allows(OrganisationId agent, OrganisationId principal, String scope, Instant at) {
        return MandateScope.of(scope)
                .filter(known -> allows(agent, principal, known, at))
                .isPresent();
    }

    private boolean allows(OrganisationId agent, OrganisationId principal, MandateScope scope, Instant at) {
        var day = LegalDay.of(at);
        return book.standing(agent, principal).stream().anyMatch(mandate -> mandate.covers(scope, day));
    }

    /** Where mandates are kept. */
    public interface MandateBook {
        void add(Mandate mandate);

        /** The same, with its row locked until the transaction ends. */
        Optional<Mandate> claim(UUID id);

        void revoke(UUID id, Mandate.Revocation revocation);

        /** Those between the two that are not revoked, whatever their days. */
        List<Mandate> standing(OrganisationId agent, OrganisationId principal);

        /**
         * Those in which the organisation has a part, in the order of their ids.
         *
         * @param after the last id of the page before; null begins at the first
         */
        List<Mandate> list(OrganisationId party, @Nullable UUID after, int most);
    }
}
