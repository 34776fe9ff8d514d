package io.ytterby.licensing.quota.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.quota.domain.QuotaRequest;
import io.ytterby.licensing.quota.domain.QuotaRound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rounds and what was asked in them. */
public interface QuotaRounds {
    /** @return false if there is a round of that element and year */
    boolean add(QuotaRound round);

    Optional<QuotaRound> lookUp(UUID id);

    /** Holds the round until the transaction ends. */
    Optional<QuotaRound> lock(UUID id);

    /** The same for those who only ask: they wait for a step, not for one another. */
    Optional<QuotaRound> lockForRequest(UUID id);

    QuotaRound save(QuotaRound round);

    void ask(UUID round, QuotaRequest request, PersonId by, Instant at);

    List<QuotaRequest> requests(UUID round);

    Optional<QuotaRequest> request(UUID round, OrganisationId applicant);

    List<QuotaRound> list(UUID after, int most);
}
