package io.ytterby.tracking.sighting.app;

import io.ytterby.gramcodes.GramCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.gram.app.Blocks;
import io.ytterby.tracking.gram.app.VerifyGrams;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.CloneRules;
import io.ytterby.tracking.sighting.domain.Finding;
import io.ytterby.tracking.sighting.domain.KnownGram;
import io.ytterby.tracking.sighting.domain.Scan;
import io.ytterby.tracking.sighting.domain.Sighting;
import io.ytterby.tracking.sighting.events.SightingEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody saw, judges it by all rules at once, and raises what an officer should look at. */
@ApplicationScoped
public class TellSightings {
    private final VerifyGrams verifyGrams;
    private final Blocks blocks;
    private final GramBooks books;
    private final Sightings sightings;
    private final Alerts alerts;
    private final SightingEvents events;
    private final Journal journal;
    private final Clock clock;

    TellSightings(
            VerifyGrams verifyGrams,
            Blocks blocks,
            GramBooks books,
            Sightings sightings,
            Alerts alerts,
            SightingEvents events,
            Journal journal,
            Clock clock) {
        this.verifyGrams = verifyGrams;
        this.blocks = blocks;
        this.books = books;
        this.sightings = sightings;
        this.alerts = alerts;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A scan that somebody tells.
     *
     * @param code as it was read, not blank, at most 200 characters
     */
    public record Told(Scan scan, String code, @Nullable String device) {}

    /** What became of one: {@code known} if it had been told before, which changes nothing. */
    public record Answer(Sighting sighting, List<CloneAlert> alerts, boolean known) {}

    /** All of them in one transaction, in their order: the later ones are judged with the earlier ones known. */
    @Transactional
    public List<Answer> tell(Actor actor, List<Told> all) {
        var verdicts = verifyGrams.verify(all.stream().map(Told::code).toList());
        var answers = new ArrayList<Answer>(all.size());
        var changes = new ArrayList<Change>();
        for (int i = 0; i < all.size(); i++) {
            var told = all.get(i);
            var code = GramCode.read(told.code()) instanceof GramCode read ? read : null;
            var sighting = new Sighting(
                    told.scan(),
                    code == null ? told.code() : code.toString(),
                    code == null ? null : code.gram(),
                    verdicts.get(i),
                    actor.person(),
                    told.device(),
                    clock.instant());
            answers.add(keep(actor, sighting, changes));
        }
        if (!changes.isEmpty()) journal.write(changes);
        return answers;
    }

    private Answer keep(Actor actor, Sighting sighting, List<Change> changes) {
        if (!sightings.tryKeep(sighting)) return new Answer(sighting, List.of(), true);
        var gram = sighting.gram();
        var known = gram == null ? unreadable(sighting) : known(sighting, gram);
        var raised = new ArrayList<CloneAlert>();
        for (var finding : CloneRules.judge(sighting.scan(), known))
            raised.add(raise(actor, sighting, known, finding, changes));
        changes.add(new Change(
                actor,
                "sighting.told",
                "sighting/" + sighting.scan().id(),
                Map.of(
                        "code",
                        sighting.code(),
                        "rules",
                        raised.stream().map(CloneAlert::rule).toList()),
                events.told(sighting, known.holding(), raised)));
        return new Answer(sighting, raised, false);
    }

    private CloneAlert raise(Actor actor, Sighting sighting, KnownGram known, Finding finding, List<Change> changes) {
        var scan = sighting.scan();
        Instant at = sighting.recordedAt();
        var holding = known.holding();
        var asked = new CloneAlert(
                UUID.randomUUID(),
                finding.rule(),
                sighting.code(),
                holding == null ? null : holding.lot(),
                scan.id(),
                finding.against(),
                events.json(finding.evidence()),
                scan.country().value(),
                scan.by().value(),
                at,
                at,
                1,
                1,
                null);
        var raised = alerts.raise(asked, sighting.gram());
        var alert = raised.alert();
        changes.add(new Change(
                actor,
                raised.fresh() ? "alert.raised" : "alert.repeated",
                "alert/" + alert.id(),
                Map.of("rule", alert.rule(), "sighting", scan.id().toString(), "times", alert.times()),
                raised.fresh() ? List.of(events.raised(alert)) : List.of()));
        return alert;
    }

    private KnownGram known(Sighting sighting, long gram) {
        var block = blocks.of(List.of(gram)).get(gram);
        return new KnownGram(
                sighting.verdict(),
                block == null ? null : new Gtin(block.block().gtin()),
                block == null ? null : books.holdingOf(gram).orElse(null),
                sightings.nearest(gram, sighting.scan()));
    }

    private static KnownGram unreadable(Sighting sighting) {
        return new KnownGram(sighting.verdict(), null, null, List.of());
    }
}
