package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseRules;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.Conclusion;
import io.ytterby.intelligence.casework.domain.Decision;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The daily work on a case: moves, tasks, links, notes, holds. Each is asked of the case as it stands under its lock. */
@ApplicationScoped
public class WorkOnCase {
    private final CaseFiles files;
    private final CaseChain chain;
    private final KeepApart keepApart;
    private final KnownThings things;
    private final Exclusions exclusions;
    private final Event<CaseClosed> closings;
    private final Event<CaseReopened> reopenings;

    WorkOnCase(
            CaseFiles files,
            CaseChain chain,
            KeepApart keepApart,
            KnownThings things,
            Exclusions exclusions,
            Event<CaseClosed> closings,
            Event<CaseReopened> reopenings) {
        this.files = files;
        this.chain = chain;
        this.keepApart = keepApart;
        this.things = things;
        this.exclusions = exclusions;
        this.closings = closings;
        this.reopenings = reopenings;
    }

    @Transactional
    public CaseOutcome move(Actor actor, CaseId id, CaseStatus to, String reason, @Nullable Conclusion conclusion) {
        var outcome = step(actor, id, file -> CaseRules.move(file, to, reason, conclusion));
        if (!(outcome instanceof CaseOutcome.Done(var file))) return outcome;
        if (conclusion != null) closings.fire(new CaseClosed(file, conclusion));
        else if (file.wasClosed()) reopenings.fire(new CaseReopened(file));
        return outcome;
    }

    @Transactional
    public CaseOutcome assign(Actor actor, CaseId id, PersonId to, String reason) {
        return step(actor, id, file -> CaseRules.assign(file, to, reason));
    }

    @Transactional
    public CaseOutcome note(Actor actor, CaseId id, String text) {
        return step(actor, id, file -> new Decision.Allowed(new CaseEvent.Noted(text)));
    }

    @Transactional
    public CaseOutcome addTask(Actor actor, CaseId id, CaseEvent.TaskAdded task) {
        return step(actor, id, file -> CaseRules.addTask(file, task));
    }

    @Transactional
    public CaseOutcome settleTask(Actor actor, CaseId id, UUID task, CaseEvent.TaskEnd end, String note) {
        return step(actor, id, file -> CaseRules.settleTask(file, task, end, note));
    }

    @Transactional
    public CaseOutcome placeHold(Actor actor, CaseId id, UUID hold, String basis, String reason) {
        return step(actor, id, file -> CaseRules.placeHold(file, hold, basis, reason));
    }

    @Transactional
    public CaseOutcome liftHold(Actor actor, CaseId id, UUID hold, String reason) {
        return step(actor, id, file -> CaseRules.liftHold(file, hold, actor.person(), reason));
    }

    /** All that can come of a link. */
    public sealed interface LinkOutcome {
        record Of(CaseOutcome outcome) implements LinkOutcome {}

        record NoSuchThing(String why) implements LinkOutcome {}
    }

    @Transactional
    public LinkOutcome link(Actor actor, CaseId id, CaseEvent.Linked link) {
        if (!keepApart.sees(actor, id)) return new LinkOutcome.Of(new CaseOutcome.NoSuchCase());
        var unknown = things.unknown(actor, link.kind(), link.ref());
        if (unknown != null) return new LinkOutcome.NoSuchThing(unknown);
        keepApart.inTurn();
        return new LinkOutcome.Of(parted(step(actor, id, file -> CaseRules.link(file, link))));
    }

    @Transactional
    public CaseOutcome unlink(Actor actor, CaseId id, UUID link, String reason) {
        keepApart.inTurn();
        return parted(step(actor, id, file -> CaseRules.unlink(file, link, reason)));
    }

    /** Says of oneself that another must do this. From then on the case is not there any more. */
    @Transactional
    public CaseOutcome recuse(Actor actor, CaseId id, String reason) {
        var outcome = step(actor, id, file -> CaseRules.recuse(file, actor.person(), reason));
        if (outcome instanceof CaseOutcome.Done)
            exclusions.recuse(id, actor.person().value().toLowerCase(Locale.ROOT));
        return outcome;
    }

    private CaseOutcome parted(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Done(var file)) keepApart.of(file);
        return outcome;
    }

    /** One step: seen, locked, asked of the rules, written down. */
    CaseOutcome step(Actor actor, CaseId id, Function<CaseFile, Decision> rule) {
        if (!keepApart.sees(actor, id)) return new CaseOutcome.NoSuchCase();
        var file = files.lock(id).orElse(null);
        if (file == null) return new CaseOutcome.NoSuchCase();
        return switch (rule.apply(file)) {
            case Decision.Refused why -> new CaseOutcome.Refused(why);
            case Decision.Allowed(var event) -> new CaseOutcome.Done(chain.append(actor, file, event));
        };
    }
}
