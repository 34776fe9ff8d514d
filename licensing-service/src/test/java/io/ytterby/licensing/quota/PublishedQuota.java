package io.ytterby.licensing.quota;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.quota.app.OpenQuotaRound;
import io.ytterby.licensing.quota.app.RunQuotaRound;
import io.ytterby.licensing.quota.domain.QuotaRule;
import io.ytterby.licensing.quota.domain.QuotaTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** A round whose result is published, for tests that need one and do not care which. */
@ApplicationScoped
public class PublishedQuota {
    private final OpenQuotaRound openQuotaRound;
    private final RunQuotaRound runQuotaRound;
    private final Clock clock;

    PublishedQuota(OpenQuotaRound openQuotaRound, RunQuotaRound runQuotaRound, Clock clock) {
        this.openQuotaRound = openQuotaRound;
        this.runQuotaRound = runQuotaRound;
        this.clock = clock;
    }

    public UUID round() {
        var terms = new QuotaTerms(UUID.randomUUID(), Element.Lu, 2026, 1_000, QuotaRule.MAX_MIN_FAIR, 0, 0, "", "");
        openQuotaRound.open(terms, clock.instant().minus(Duration.ofDays(1)), regulator("qian.lei"));
        runQuotaRound.run(terms.round(), "", "", regulator("qian.lei"));
        runQuotaRound.publish(terms.round(), regulator("he.qing"));
        return terms.round();
    }

    private static Actor regulator(String person) {
        return new Actor(
                new PersonId(person),
                new OrganisationId("cn-mofcom"),
                OrganisationKind.AUTHORITY,
                Set.of(Roles.REGULATOR));
    }
}
