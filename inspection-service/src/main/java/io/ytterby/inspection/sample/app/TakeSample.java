package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.sample.domain.CustodyEvent;
import io.ytterby.inspection.sample.domain.Part;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer takes a sample of goods that are still here, and seals it. From now on the goods wait for what it says. */
@ApplicationScoped
public class TakeSample {
    private final Declarations declarations;
    private final Orders orders;
    private final Samples samples;
    private final SampleChanges changes;
    private final Clock clock;

    TakeSample(Declarations declarations, Orders orders, Samples samples, SampleChanges changes, Clock clock) {
        this.declarations = declarations;
        this.orders = orders;
        this.samples = samples;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What was taken.
     *
     * @param description what, how much, from where in the goods
     */
    public record Taking(
            DeclarationId declaration,
            @Nullable OrderId order,
            String description,
            SealNumber seal,
            String place,
            Instant takenAt) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Taken(Sample sample) implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}

        /** There is no such order of this declaration. */
        record NoSuchOrder() implements Outcome {}

        record InTheFuture() implements Outcome {}

        /** The goods are not in customs' hands: released goods are held first. */
        record NotNow(Declaration declaration) implements Outcome {}
    }

    @Transactional
    public Outcome take(Actor actor, Taking taking) {
        var found = declarations.lock(taking.declaration()).orElse(null);
        if (found == null) return new Outcome.NoSuchDeclaration();
        if (found.status().isFinal() || found.status() == DeclarationStatus.RELEASED) return new Outcome.NotNow(found);
        if (taking.order() != null && !isOf(taking.order(), found.id())) return new Outcome.NoSuchOrder();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (taking.takenAt().isAfter(now)) return new Outcome.InTheFuture();
        var at = taking.takenAt().truncatedTo(ChronoUnit.MICROS);
        var sample = Sample.taken(found.id(), taking.order(), taking.description(), actor.person(), at);
        samples.add(sample);
        var sealed = new CustodyEvent(
                Part.WHOLE,
                CustodyEvent.Kind.SEALED,
                actor.person(),
                actor.person(),
                taking.place(),
                at,
                taking.seal(),
                CustodyEvent.SealState.INTACT,
                "Sealed when it was taken",
                actor.person());
        samples.add(sample.material(), sealed, now);
        var detail = Map.of(
                "description", taking.description(),
                "seal", taking.seal().value(),
                "place", taking.place(),
                "takenAt", at.toString());
        changes.told(actor, sample, "sample-taken", EvidenceKind.SAMPLE, detail);
        return new Outcome.Taken(sample);
    }

    private boolean isOf(OrderId order, DeclarationId declaration) {
        return orders.lookUp(order)
                .filter(found -> found.declaration().equals(declaration))
                .isPresent();
    }
}
