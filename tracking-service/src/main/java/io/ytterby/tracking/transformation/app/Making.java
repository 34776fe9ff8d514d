package io.ytterby.tracking.transformation.app;

import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.custody.app.CustodyRecorder;
import io.ytterby.tracking.custody.domain.TransformationEvents;
import io.ytterby.tracking.lot.app.Attempts;
import io.ytterby.tracking.lot.app.LotJournal;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.app.Segments;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.LotRefusal;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.lot.domain.OperationPart;
import io.ytterby.tracking.transformation.app.Inputs.Input;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Consumes some lots, in whole or in part, and lets others come into being of them: all of it as one operation, or nothing. */
@ApplicationScoped
class Making {
    private final Lots lots;
    private final Segments segments;
    private final Operations operations;
    private final EpochKeys keys;
    private final CustodyRecorder custody;
    private final LotJournal journal;
    private final Attempts attempts;

    Making(
            Lots lots,
            Segments segments,
            Operations operations,
            EpochKeys keys,
            CustodyRecorder custody,
            LotJournal journal,
            Attempts attempts) {
        this.lots = lots;
        this.segments = segments;
        this.operations = operations;
        this.keys = keys;
        this.custody = custody;
        this.journal = journal;
        this.attempts = attempts;
    }

    /** Takes so much out of a lot and ends its grams; empty if the lot is not as it was seen. */
    interface Consuming {
        Optional<Consumed> consume(Input input, OperationId by, Instant at);
    }

    /** A lot after something was taken of it, and which of its grams went. */
    record Consumed(Input input, Lot left, List<HeldRange> ended) {
        List<OperationPart> parts() {
            return OperationPart.of(left, ended, input.taking().uncoded());
        }
    }

    /** What is to be made of what, and how it is told. */
    record Plan(
            OperationId operation,
            Operation.Kind kind,
            @Nullable String process,
            String bizStep,
            List<Input> inputs,
            List<Lot> outputs,
            Map<String, String> detail) {}

    private record Born(Lot lot, List<HeldRange> held) {
        List<OperationPart> parts() {
            return OperationPart.of(lot, held, lot.remainder());
        }
    }

    /** Makes it of lots that are locked and free. */
    LotOutcome<Plan> make(Actor actor, Plan plan, Instant at) {
        return make(actor, plan, this::consume, at);
    }

    LotOutcome<Plan> make(Actor actor, Plan plan, Consuming consuming, Instant at) {
        for (var lot : plan.outputs())
            if (lot.card().stage().isCoded() && lot.grams() == 0)
                return LotOutcome.refused(new LotRefusal.TooLight(lot.mass()));
        var why = new AtomicReference<@Nullable LotRefusal>();
        var made = attempts.upTo(3, () -> tryOnce(actor, plan, consuming, why, at));
        if (made.isEmpty()) return LotOutcome.refused(whyNot(plan, why.get()));
        CrashPoint.reached("tracking.lots-made");
        return LotOutcome.done(plan, plan.operation());
    }

    private static LotRefusal whyNot(Plan plan, @Nullable LotRefusal known) {
        return known == null
                ? new LotRefusal.Contended(plan.inputs().getFirst().seen().id())
                : known;
    }

    private Optional<Plan> tryOnce(
            Actor actor, Plan plan, Consuming consuming, AtomicReference<@Nullable LotRefusal> why, Instant at) {
        for (var lot : plan.outputs())
            if (!lots.tryAdd(lot, at)) {
                why.set(new LotRefusal.NumberTaken(lot.card().number()));
                return Optional.empty();
            }
        var consumed = new ArrayList<Consumed>();
        for (var input : plan.inputs()) {
            var done = consuming.consume(input, plan.operation(), at);
            if (done.isEmpty()) return Optional.empty();
            consumed.add(done.get());
        }
        var born = plan.outputs().stream()
                .map(lot -> new Born(lot, open(lot, plan.operation(), at)))
                .toList();
        tell(actor, plan, consumed, born, at);
        return Optional.of(plan);
    }

    private Optional<Consumed> consume(Input input, OperationId by, Instant at) {
        return lots.tryConsume(input.seen(), input.taking(), at).map(left -> {
            long grams = input.taking().grams();
            List<HeldRange> ended = grams == 0 ? List.of() : segments.consume(left.id(), grams, by, at);
            return new Consumed(input, left, ended);
        });
    }

    private List<HeldRange> open(Lot lot, OperationId by, Instant at) {
        return lot.grams() == 0 ? List.of() : List.of(segments.open(lot, keys.current(), by, at));
    }

    private void tell(Actor actor, Plan plan, List<Consumed> consumed, List<Born> born, Instant at) {
        var event = TransformationEvents.made(
                plan.operation(),
                plan.bizStep(),
                plan.process(),
                consumed.stream().map(each -> each.input().taken()).toList(),
                consumed.stream().flatMap(each -> each.ended().stream()).toList(),
                plan.outputs(),
                born.stream().flatMap(each -> each.held().stream()).toList(),
                at);
        var detail = new HashMap<>(plan.detail());
        detail.put(Operation.EVENT, event.id());
        var inputs = consumed.stream().flatMap(each -> each.parts().stream()).toList();
        var outputs = born.stream().flatMap(each -> each.parts().stream()).toList();
        operations.write(
                actor, new Operation(plan.operation(), plan.kind(), plan.process(), inputs, outputs, null, detail), at);
        var left = consumed.stream().map(Consumed::left).toList();
        var told = custody.record(
                event, Stream.concat(plan.outputs().stream(), left.stream()).toList(), Set.of());
        var audited = Map.of("operation", plan.operation().toString());
        journal.write(actor, "lot-made", plan.outputs().getFirst(), audited, at, told);
        plan.outputs().stream().skip(1).forEach(lot -> journal.write(actor, "lot-made", lot, audited, at));
        left.forEach(lot -> journal.write(actor, "lot-consumed", lot, audited, at));
    }
}
