package io.ytterby.inspection.hold.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.evidence.app.CaseChains;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.party.app.Audience;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Writes down what happened to a hold and tells the others the declaration's whole list. */
@Singleton
public class HoldChanges {
    private final Holds holds;
    private final Declarations declarations;
    private final Audience audience;
    private final CaseChains chains;
    private final Journal journal;
    private final Clock clock;

    HoldChanges(
            Holds holds,
            Declarations declarations,
            Audience audience,
            CaseChains chains,
            Journal journal,
            Clock clock) {
        this.holds = holds;
        this.declarations = declarations;
        this.audience = audience;
        this.chains = chains;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In the transaction that wrote the row. A crash point named as the action stands at its end.
     *
     * @param done in the past: {@code hold-placed}
     * @param why the reason that the officer gave
     */
    public void told(Actor actor, Declaration declaration, Hold now, String done, String why) {
        long version = declarations.nextHoldsVersion(declaration.id());
        var action = done.replaceFirst("-", ".");
        var detail = Map.of(
                "declaration", declaration.id().value(),
                "ground", now.ground().value(),
                "reviewBy", now.reviewBy(),
                "reason", why);
        chains.append(
                actor, declaration.id(), EvidenceKind.HOLD, "hold/" + now.id(), Map.of("done", done, "what", detail));
        journal.write(new Change(actor, action, "hold/" + now.id(), detail, state(declaration, version, done)));
        CrashPoint.reached(action);
    }

    /** A declaration's holds as the others are told them. */
    public OutboxEvent state(Declaration declaration, long version, String fact) {
        var form = declaration.form();
        var payload = HoldsStateV1.of(
                version,
                declaration.id(),
                form,
                holds.standing(declaration.id()),
                audience.of(form.exporter(), form.consignee()));
        return OutboxEvent.state(
                Topic.INSPECTION_HOLD, declaration.id().toString(), version, fact, clock.instant(), payload);
    }
}
