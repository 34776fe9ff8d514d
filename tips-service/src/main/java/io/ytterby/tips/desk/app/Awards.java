package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tips.desk.data.RewardPolicies;
import io.ytterby.tips.desk.domain.RewardPolicy;
import io.ytterby.tips.desk.domain.Shares;
import io.ytterby.tips.evidence.app.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What reporters of one matter may get of what was recovered. Only tips that were confirmed take part; who came first has
 * what he told, and each later one what nobody before him had. It proposes: no money moves here.
 */
@ApplicationScoped
public class Awards {
    private static final int WHOLE = 10_000;

    private final Desk desk;
    private final RewardPolicies policies;
    private final Jdbi jdbi;
    private final Days days;

    Awards(Desk desk, RewardPolicies policies, Jdbi jdbi, Days days) {
        this.desk = desk;
        this.policies = policies;
        this.jdbi = jdbi;
        this.days = days;
    }

    /** @param tenThousandths of what all confirmed tips of the matter told */
    public record Award(UUID tip, int tenThousandths, RewardPolicy.Band band) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Proposed(RewardPolicy policy, List<Award> awards) implements Outcome {
            public Proposed {
                awards = List.copyOf(awards);
            }
        }

        record NoSuchTip() implements Outcome {}

        /** No band of rewards holds today. */
        record NoPolicy() implements Outcome {}
    }

    /** Of the tip, and of all that officers have linked to it and this one may see. */
    public Outcome of(Actor actor, UUID tip, long recoveredMinor) {
        var seen = desk.one(tip, Officer.of(actor)).orElse(null);
        if (seen == null) return new Outcome.NoSuchTip();
        var policy = policies.on(days.today()).orElse(null);
        if (policy == null) return new Outcome.NoPolicy();
        // Of what was not confirmed, or not yet, nothing is owed.
        if (seen.outcome() != Desk.Outcome.CONFIRMED) return new Outcome.Proposed(policy, List.of());
        var told = told(tip, Officer.of(actor));
        var shares = new ArrayList<>(Shares.of(told.stream().map(Told::things).toList()));
        // Nobody named a thing that can be told from another: then it is the first who told.
        if (Collections.max(shares) == 0) shares.set(0, WHOLE);
        var awards = new ArrayList<Award>();
        for (int i = 0; i < shares.size(); i++)
            awards.add(new Award(told.get(i).tip(), shares.get(i), policy.of(recoveredMinor, shares.get(i))));
        return new Outcome.Proposed(policy, awards);
    }

    private record Told(UUID tip, Set<String> things) {}

    private List<Told> told(UUID tip, String person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            WITH RECURSIVE linked (tip) AS (
                SELECT CAST(:tip AS uuid)
                 UNION SELECT CASE WHEN m.one = l.tip THEN m.other ELSE m.one END
                  FROM linked l JOIN same_matter m ON l.tip IN (m.one, m.other) AND m.state = 'LINKED')
            SELECT t.id, array_remove(array_agg(encode(n.token, 'hex') ORDER BY n.token), NULL) AS things
              FROM linked l JOIN tip t ON t.id = l.tip LEFT JOIN tip_token n ON n.tip = t.id
             WHERE t.outcome = 'CONFIRMED'
               AND NOT EXISTS (SELECT FROM excluded e WHERE e.tip = t.id AND e.person = :person)
             GROUP BY t.id, t.seq ORDER BY t.seq LIMIT 1000\
            """)
                .bind("tip", tip)
                .bind("person", person)
                .map((row, context) -> new Told(row.getObject("id", UUID.class), Set.of((String[])
                        row.getArray("things").getArray())))
                .list());
    }
}
