package io.ytterby.inspection.measurement.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.evidence.app.EvidenceStore;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.measurement.domain.GivenVerdict;
import io.ytterby.inspection.measurement.domain.InstrumentUsed;
import io.ytterby.inspection.measurement.domain.Measurement;
import io.ytterby.inspection.measurement.domain.MeasurementContext;
import io.ytterby.inspection.measurement.domain.MeasurementId;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.spectra.Analysis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Keeps a file and what was made of it: one transaction for the bytes, the measurement, its first verdict and the hold that
 * an alarm places. What was not answered is not there, and is sent again with its key.
 */
@ApplicationScoped
public class RecordMeasurement {
    private final Declarations declarations;
    private final Orders orders;
    private final EvidenceStore evidence;
    private final Measurements measurements;
    private final GiveVerdict giveVerdict;

    RecordMeasurement(
            Declarations declarations,
            Orders orders,
            EvidenceStore evidence,
            Measurements measurements,
            GiveVerdict giveVerdict) {
        this.declarations = declarations;
        this.orders = orders;
        this.evidence = evidence;
        this.measurements = measurements;
        this.giveVerdict = giveVerdict;
    }

    /** A file as it came, and what its readers made of it. */
    public record File(String name, byte[] bytes, String mediaType, String format, List<String> remarks) {}

    /** What was analysed, with what, and when the file was there. */
    public record Judged(InstrumentUsed instrument, Analysis analysis, Instant receivedAt) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Recorded(Measurement measurement, GivenVerdict verdict) implements Outcome {}

        record NoSuchDeclaration(DeclarationId id) implements Outcome {}

        record NoSuchOrder(OrderId id) implements Outcome {}

        /** The order is another declaration's. */
        record OrderOfAnother(DeclarationId of) implements Outcome {}
    }

    @Transactional
    public Outcome record(Actor actor, File file, String metadata, MeasurementContext asked, Judged judged) {
        var declarationId = asked.declaration();
        if (asked.order() != null) {
            var order = orders.lookUp(asked.order()).orElse(null);
            if (order == null) return new Outcome.NoSuchOrder(asked.order());
            if (declarationId != null && !declarationId.equals(order.declaration()))
                return new Outcome.OrderOfAnother(order.declaration());
            declarationId = order.declaration();
        }
        var declaration =
                declarationId == null ? null : declarations.lock(declarationId).orElse(null);
        if (declarationId != null && declaration == null) return new Outcome.NoSuchDeclaration(declarationId);
        var context = new MeasurementContext(declarationId, asked.order());
        var measurement = kept(actor, file, metadata, context, judged);
        return new Outcome.Recorded(
                measurement, giveVerdict.give(actor, measurement, declaration, judged.analysis(), List.of()));
    }

    private Measurement kept(Actor actor, File file, String metadata, MeasurementContext context, Judged judged) {
        var id = MeasurementId.random();
        var sha256 = evidence.put(
                actor,
                context.declaration(),
                EvidenceKind.RAW_FILE,
                "measurement/" + id,
                file.mediaType(),
                file.bytes(),
                Map.of("name", file.name(), "format", file.format()));
        var measurement = new Measurement(
                id,
                sha256,
                file.name(),
                file.bytes().length,
                file.format(),
                file.remarks(),
                metadata,
                context,
                judged.instrument(),
                actor.person(),
                actor.organisation(),
                judged.receivedAt());
        measurements.add(measurement);
        return measurement;
    }
}
