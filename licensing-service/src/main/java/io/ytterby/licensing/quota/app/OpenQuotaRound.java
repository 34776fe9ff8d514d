package io.ytterby.licensing.quota.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.quota.domain.QuotaRound;
import io.ytterby.licensing.quota.domain.QuotaTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Opens a round with its terms, which nobody changes any more. */
@ApplicationScoped
public class OpenQuotaRound {
    private final QuotaRounds rounds;
    private final Journal journal;

    OpenQuotaRound(QuotaRounds rounds, Journal journal) {
        this.rounds = rounds;
        this.journal = journal;
    }

    /** Empty if there is a round of that element and year. */
    @Transactional
    public Optional<QuotaRound> open(QuotaTerms terms, Instant deadline, Actor regulator) {
        var round = QuotaRound.opened(terms, deadline, regulator.person());
        if (!rounds.add(round)) return Optional.empty();
        journal.write(new Change(
                regulator,
                "quota-round.opened",
                "quota-round/" + terms.round(),
                Map.of(
                        "element", terms.element(),
                        "year", terms.year(),
                        "availableMg", terms.availableMg(),
                        "rule", terms.rule(),
                        "seedCommitment", terms.seedCommitment())));
        return Optional.of(round);
    }
}
