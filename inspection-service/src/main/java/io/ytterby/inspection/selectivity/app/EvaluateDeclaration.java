package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.declaration.app.DeclarationMoved;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.selectivity.domain.Policy;
import io.ytterby.inspection.selectivity.domain.Selection;
import io.ytterby.inspection.selectivity.domain.Selection.Cause;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges a declaration when it becomes RESERVED, in that transaction, and stores what came of it. What was judged before
 * keeps its draw and is at most raised.
 */
@ApplicationScoped
public class EvaluateDeclaration {
    private static final Actor SELECTION = Actor.system("selection");

    private final Declarations declarations;
    private final Selections selections;
    private final ProfileInForce profiles;
    private final GatherFacts gather;
    private final ProposeOrder proposeOrder;
    private final DrawKey drawKey;
    private final Journal journal;
    private final Clock clock;

    EvaluateDeclaration(
            Declarations declarations,
            Selections selections,
            ProfileInForce profiles,
            GatherFacts gather,
            ProposeOrder proposeOrder,
            DrawKey drawKey,
            Journal journal,
            Clock clock) {
        this.declarations = declarations;
        this.selections = selections;
        this.profiles = profiles;
        this.gather = gather;
        this.proposeOrder = proposeOrder;
        this.drawKey = drawKey;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of asking. */
    public sealed interface Outcome {
        /** As it is stored, from now or from before. */
        record Evaluated(Selection selection) implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}

        /** Nobody judged it while there was time. */
        record Over(Declaration declaration) implements Outcome {}
    }

    @Transactional
    public Outcome evaluate(Actor actor, DeclarationId id) {
        var found = declarations.lock(id).orElse(null);
        if (found == null) return new Outcome.NoSuchDeclaration();
        var before = selections.latest(id).orElse(null);
        if (before != null) return new Outcome.Evaluated(before);
        if (found.status().isFinal() || found.status() == DeclarationStatus.RELEASED) return new Outcome.Over(found);
        return new Outcome.Evaluated(judge(actor, found, null, Cause.ASKED));
    }

    /** In the transaction that moved it: once both have answered. */
    void follow(@Observes DeclarationMoved moved) {
        var before = selections.latest(moved.now().id()).orElse(null);
        boolean reserved = moved.now().status() == DeclarationStatus.RESERVED;
        boolean controlled = moved.now().status() == DeclarationStatus.UNDER_CONTROL;
        if (reserved || (controlled && before == null)) judge(SELECTION, moved.now(), before, Cause.RESERVED);
    }

    private Selection judge(Actor actor, Declaration declaration, @Nullable Selection before, Cause cause) {
        var kin = before != null ? before : selections.before(declaration).orElse(null);
        var profile = profiles.on(profiles.today());
        var facts = gather.of(declaration);
        var draw = kin == null ? drawKey.of(declaration.id()) : kin.draw();
        var recent = selections.recent(profile.profile().topUpWindow());
        var choice = Policy.choose(profile.profile(), facts, draw, recent, profiles.today());
        if (kin != null) choice = choice.notBelow(kin.lane(), kin.origin());
        if (before != null && !choice.lane().isAbove(before.lane())) return before;
        var selection = new Selection(
                UUID.randomUUID(),
                declaration.id(),
                before == null ? 1 : before.number() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                cause,
                profile.version(),
                draw,
                choice,
                before != null ? before.inherits() : kin == null ? null : kin.declaration(),
                facts);
        write(actor, declaration, selection);
        return selection;
    }

    private void write(Actor actor, Declaration declaration, Selection selection) {
        selections.add(selection);
        var detail = Map.of(
                "lane",
                selection.lane(),
                "score",
                selection.choice().assessment().score(),
                "profileVersion",
                selection.profileVersion(),
                "number",
                selection.number());
        journal.write(new Change(actor, "declaration.selected", "selection/" + declaration.id(), detail));
        proposeOrder.propose(selection);
    }
}
