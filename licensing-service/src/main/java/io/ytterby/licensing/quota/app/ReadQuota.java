package io.ytterby.licensing.quota.app;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.quota.domain.AllocationProof;
import io.ytterby.licensing.quota.domain.QuotaRequest;
import io.ytterby.licensing.quota.domain.QuotaRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads rounds; what was asked is seen by who asked it and by the authority, until the result is published with it. */
@ApplicationScoped
public class ReadQuota {
    private final QuotaRounds rounds;

    ReadQuota(QuotaRounds rounds) {
        this.rounds = rounds;
    }

    @Transactional
    public List<QuotaRound> list(UUID after, int most) {
        return rounds.list(after, most);
    }

    @Transactional
    public Optional<QuotaRound> read(UUID id) {
        return rounds.lookUp(id);
    }

    /** Empty if there is no such round. */
    @Transactional
    public Optional<List<QuotaRequest>> requests(UUID id, Actor reader) {
        return rounds.lookUp(id)
                .map(round -> reader.isAuthority()
                        ? rounds.requests(id)
                        : rounds.request(id, reader.organisation()).stream().toList());
    }

    /** Who decides whether a result is published reads it before; empty too where there is no such round, or none was run. */
    @Transactional
    public Optional<AllocationProof> result(UUID id, Actor reader) {
        return rounds.lookUp(id)
                .filter(round -> round.status() == QuotaRound.Status.PUBLISHED || reader.has(Roles.REGULATOR))
                .flatMap(round -> Optional.ofNullable(round.proof()));
    }
}
