package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.feature.CodeWatch.Declaration;
import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Assessor.Assessed;
import io.ytterby.intelligence.trade.domain.RecordId;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Judges each record of a task's countries, in their order, and forgets what is too old, a part at a time. */
final class JudgeRecords implements Processor<String, byte[], String, byte[]> {
    private static final Logger LOG = Logger.getLogger(JudgeRecords.class);
    /** As many codes of a record as the engine looks at. */
    private static final int MOST_CODES = 64;

    private static final long DAY = 86_400;
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Assessor assessor;
    private final Supplier<Context> known;
    private final FlowFigures figures;
    private final FlowTopology.Bounds bounds;
    private final PackedStores stores;
    private final String toldByCountry;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable StoreCells cells;
    private @Nullable KeptSignals kept;
    private int swept;

    JudgeRecords(
            Assessor assessor,
            Supplier<Context> known,
            FlowFigures figures,
            FlowTopology.Bounds bounds,
            PackedStores stores,
            String toldByCountry) {
        this.assessor = assessor;
        this.known = known;
        this.figures = figures;
        this.bounds = bounds;
        this.stores = stores;
        this.toldByCountry = toldByCountry;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> opened) {
        context = opened;
        PackedStore store = opened.getStateStore(FlowTopology.CELLS);
        cells = new StoreCells(store, bounds.graceDays(), bounds.retentionDays());
        kept = new KeptSignals(cells, assessor);
        opened.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, now -> sweep());
    }

    @Override
    public void process(Record<String, byte[]> told) {
        var opened = context;
        if (opened == null) return;
        var from = opened.recordMetadata().map(RecordMetadata::topic).orElse("");
        if (from.equals(toldByCountry)) revise(told);
        else judge(told);
    }

    private void judge(Record<String, byte[]> told) {
        var record = read(told.value());
        var seen = cells;
        if (record == null || seen == null) return;
        boolean late = seen.isLate(record.from(), record.day());
        var id = RecordId.of(record.source(), record.id());
        if (seen.wasJudged(record.from(), id.value())) return;
        try {
            var assessed = assessor.assess(record, known.get(), seen);
            var signal = SignalEvent.write(record, id, assessed, late);
            forward(new Record<>(SignalEvent.key(record), signal, told.timestamp()), FlowTopology.SIGNALS);
            if (!late && (record.lot() != null || !record.codes().isEmpty()))
                declare(record, id, assessed, signal, told);
        } catch (IOException | RuntimeException failure) {
            // One record that the engine cannot bear must not stop all that come after it.
            figures.failed();
            LOG.errorf(failure, "record %s of %s was not judged", record.id(), record.source());
            return;
        }
        figures.judged(late);
    }

    /** Keeps the signal for what may come to light, and tells the tasks of its lot and codes that it names them. */
    private void declare(TradeRecord record, RecordId id, Assessed assessed, byte[] signal, Record<String, byte[]> told)
            throws IOException {
        var signals = kept;
        if (signals == null) return;
        var revised = signals.keep(record.from(), id.value(), assessor.standing(assessed), signal);
        if (revised != null)
            forward(new Record<>(SignalEvent.key(record), revised, told.timestamp()), FlowTopology.SIGNALS);
        var declaration = new Declaration(id.value(), record.from(), record.at().getEpochSecond());
        var message = new ByCode(declaration, null, record.day()).write();
        var lot = record.lot();
        if (lot != null) forward(told.withKey(ByCode.ofLot(lot)).withValue(message), FlowTopology.TO_CODES);
        for (var code :
                record.codes().subList(0, Math.min(MOST_CODES, record.codes().size())))
            forward(told.withKey(ByCode.ofCode(code)).withValue(message), FlowTopology.TO_CODES);
    }

    private void revise(Record<String, byte[]> told) {
        var seen = cells;
        var signals = kept;
        if (seen == null || signals == null) return;
        try {
            var light = ByCountry.read(told.value());
            seen.at(told.key(), Math.toIntExact(light.at().getEpochSecond() / DAY));
            var revised = signals.revise(told.key(), light);
            if (revised == null) return;
            figures.revised();
            forward(told.withKey(SignalEvent.key(revised)).withValue(revised), FlowTopology.SIGNALS);
        } catch (IOException | RuntimeException failure) {
            figures.failed();
            LOG.errorf(failure, "what came to light about a record of %s was not taken in", told.key());
        }
    }

    private void forward(Record<String, byte[]> record, String to) {
        if (context != null) context.forward(record, to);
    }

    private @Nullable TradeRecord read(byte @Nullable [] event) {
        try {
            if (event == null) throw new IOException("it has no value");
            switch (RecordEnvelope.read(event)) {
                case Reading.Accepted(var record) -> {
                    return record;
                }
                case Reading.Refused(var problems) ->
                    throw new IOException(problems.getFirst().toString());
            }
        } catch (IOException broken) {
            figures.unreadable();
            LOG.errorf("a trade record cannot be read and is passed over: %s", broken.getMessage());
            return null;
        }
    }

    private void sweep() {
        var opened = context;
        var seen = cells;
        if (opened == null || seen == null) return;
        var packed = stores.of(opened.taskId());
        if (packed == null) return;
        seen.sweep(swept++ % PackedStore.SHARDS);
        figures.cells(opened.taskId().toString(), packed.size(), packed.memory());
    }

    @Override
    public void close() {
        if (context != null) figures.closed(context.taskId().toString());
    }
}
