package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.record.TradeRecordJson;
import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.intelligence.trade.domain.RecordId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Judges each record of a task's countries, in their order, and forgets what is too old, a part at a time. */
final class JudgeRecords implements Processor<String, byte[], String, byte[]> {
    private static final Logger LOG = Logger.getLogger(JudgeRecords.class);
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Assessor assessor;
    private final Supplier<Context> known;
    private final FlowFigures figures;
    private final FlowTopology.Bounds bounds;
    private final PackedStores stores;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable KeyValueStore<Bytes, byte[]> store;
    private @Nullable StoreCells cells;
    private int swept;

    JudgeRecords(
            Assessor assessor,
            Supplier<Context> known,
            FlowFigures figures,
            FlowTopology.Bounds bounds,
            PackedStores stores) {
        this.assessor = assessor;
        this.known = known;
        this.figures = figures;
        this.bounds = bounds;
        this.stores = stores;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> opened) {
        context = opened;
        store = opened.getStateStore(FlowTopology.CELLS);
        cells = new StoreCells(store, bounds.graceDays(), bounds.retentionDays());
        opened.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, now -> sweep());
    }

    @Override
    public void process(Record<String, byte[]> told) {
        var record = read(told.value());
        if (record == null || cells == null || context == null) return;
        boolean late = cells.isLate(record.from(), record.day());
        if (cells.wasJudged(
                record.from(), RecordId.of(record.source(), record.id()).value())) return;
        byte[] signal;
        try {
            signal = SignalEvent.write(record, assessor.assess(record, known.get(), cells), late);
        } catch (RuntimeException failure) {
            // One record that the engine cannot bear must not stop all that come after it.
            figures.failed();
            LOG.errorf(failure, "record %s of %s was not judged", record.id(), record.source());
            return;
        }
        figures.judged(late);
        context.forward(new Record<>(SignalEvent.key(record), signal, told.timestamp()));
    }

    private @Nullable TradeRecord read(byte @Nullable [] event) {
        try {
            if (event == null) throw new IOException("it has no value");
            switch (TradeRecordJson.read(RecordEnvelope.data(event))) {
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
        var all = store;
        var seen = cells;
        if (opened == null || all == null || seen == null) return;
        var packed = stores.of(opened.taskId());
        if (packed == null) return;
        var gone = new ArrayList<Bytes>();
        packed.each(swept++ % PackedStore.SHARDS, (high, low, cell) -> {
            if (seen.isForgotten(high, cell)) gone.add(PackedStore.key(high, low));
        });
        for (var key : gone) {
            var newest = all.get(key);
            if (newest != null && seen.isForgotten(high(key), newest)) all.delete(key);
        }
        figures.cells(opened.taskId().toString(), packed.approximateNumEntries(), packed.memory());
    }

    private static long high(Bytes key) {
        return ByteBuffer.wrap(key.get()).getLong();
    }

    @Override
    public void close() {
        if (context != null) figures.closed(context.taskId().toString());
    }
}
