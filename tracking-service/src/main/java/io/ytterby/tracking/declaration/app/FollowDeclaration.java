package io.ytterby.tracking.declaration.app;

import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.CustodyEvents;
import io.ytterby.tracking.declaration.domain.Answer;
import io.ytterby.tracking.declaration.domain.DeclaredLots;
import io.ytterby.tracking.declaration.domain.DeclaredLots.Refusal;
import io.ytterby.tracking.declaration.domain.DeclaredStatus;
import io.ytterby.tracking.lot.app.Grants;
import io.ytterby.tracking.lot.app.LotJournal;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tracking's part of the export: keeps all of a declaration's lots for it, or none and says why; sets them free when it
 * ends; marks their grams as exported when the goods have left. Each version of a declaration counts once, and an older
 * one than was seen counts for nothing, so the events may come twice and in any order.
 */
@ApplicationScoped
public class FollowDeclaration {
    private static final Actor TRACKING = Actor.system("tracking");

    private final Followed followed;
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final Grants grants;
    private final LotJournal journal;
    private final LotsAnswers answers;
    private final CustodyRecorder custody;
    private final Clock clock;

    FollowDeclaration(
            Followed followed,
            Lots lots,
            Segments segments,
            Operations operations,
            Grants grants,
            LotJournal journal,
            LotsAnswers answers,
            CustodyRecorder custody,
            Clock clock) {
        this.followed = followed;
        this.lots = lots;
        this.segments = segments;
        this.operations = operations;
        this.grants = grants;
        this.journal = journal;
        this.answers = answers;
        this.custody = custody;
        this.clock = clock;
    }

    @Transactional
    public void to(DeclaredLots declared) {
        var before = followed.advance(declared);
        if (before.isEmpty()) return;
        var answer = before.get();
        if (declared.status().wantsItsLots() && answer == Answer.NONE) keepAllOrNone(declared);
        else if (declared.status().hasLetGo() && answer == Answer.LOCKED) setFree(declared);
        else if (declared.status() == DeclaredStatus.EXITED && answer != Answer.EXPORTED) letLeave(declared);
    }

    private void keepAllOrNone(DeclaredLots declared) {
        var found = lots.lock(declared.masses().keySet());
        var refusal = declared.whyNotLockable(found);
        if (refusal.isPresent()) answer(declared, Answer.REFUSED, refusal.get());
        else keep(declared, found);
        CrashPoint.reached("tracking.lots-answered");
    }

    private void keep(DeclaredLots declared, List<Lot> found) {
        var at = clock.instant();
        for (var lot : found) {
            var locked = lots.tryLock(lot.id(), declared.exporter(), declared.declaration(), at)
                    .orElseThrow(() -> new IllegalStateException("lot " + lot.id() + " changed under its own lock"));
            grants.addFor(declared.declaration(), lot.id(), declared.consignee(), at);
            journal.write(TRACKING, "lot-locked", locked, detail(declared), at);
        }
        answer(declared, Answer.LOCKED, null);
    }

    private void setFree(DeclaredLots declared) {
        var at = clock.instant();
        var freed = lots.unlock(declared.declaration(), at);
        grants.withdrawAllFor(declared.declaration());
        freed.forEach(lot -> journal.write(TRACKING, "lot-unlocked", lot, detail(declared), at));
        answer(declared, Answer.UNLOCKED, null);
        CrashPoint.reached("tracking.lots-unlocked");
    }

    /** @throws IllegalStateException if a lot can't leave, though its declaration has exited: for people to look into */
    private void letLeave(DeclaredLots declared) {
        var at = clock.instant();
        var left = lots.export(declared.declaration(), at);
        if (left.size() != declared.masses().size())
            throw new IllegalStateException("declaration " + declared.declaration() + " has exited with "
                    + declared.masses().size() + " lots, of which " + left.size()
                    + " were kept for it and free to leave");
        writeDown(left, declared, at);
        for (var lot : left)
            journal.write(TRACKING, "lot-exported", lot, detail(declared), at, departure(lot, declared, at));
        answer(declared, Answer.EXPORTED, null);
        CrashPoint.reached("tracking.lots-exported");
    }

    private void writeDown(List<Lot> left, DeclaredLots declared, Instant at) {
        var id = OperationId.random();
        left.forEach(lot -> segments.end(lot.id(), GramState.EXPORTED, id, at));
        var gone = left.stream().map(OperationPart::whole).toList();
        var detail = Map.of("declaration", declared.declaration().toString());
        operations.write(TRACKING, Operation.of(id, Operation.Kind.EXPORT, gone, List.of(), detail), at);
    }

    private OutboxEvent departure(Lot lot, DeclaredLots declared, Instant at) {
        return custody.record(CustodyEvents.exported(lot, declared.declaration(), at), List.of(lot), Set.of());
    }

    private void answer(DeclaredLots declared, Answer answer, @Nullable Refusal refusal) {
        followed.answered(declared.declaration(), answer);
        answers.tell(TRACKING, declared, answer, refusal, clock.instant());
    }

    private static Map<String, ?> detail(DeclaredLots declared) {
        return Map.of(
                "declaration", declared.declaration().toString(),
                "version", declared.version());
    }
}
