package io.ytterby.intelligence.signal.events;

import io.ytterby.diversion.feature.CodeWatch;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Holds each code and each lot against the records of all countries that declare it, and tells those countries what came to light. */
final class FollowCodes implements Processor<String, byte[], String, byte[]> {
    private static final Logger LOG = Logger.getLogger(FollowCodes.class);
    private static final Duration SWEEP = Duration.ofMinutes(1);
    /** In the place of a country, for the newest day of all that is told of codes. */
    private static final String ALL = "@@";

    private final FlowFigures figures;
    private final FlowTopology.Bounds bounds;
    private final PackedStores stores;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable StoreCells cells;
    private int swept;

    FollowCodes(FlowFigures figures, FlowTopology.Bounds bounds, PackedStores stores) {
        this.figures = figures;
        this.bounds = bounds;
        this.stores = stores;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> opened) {
        context = opened;
        PackedStore store = opened.getStateStore(FlowTopology.CODES);
        cells = new StoreCells(store, bounds.graceDays(), bounds.retentionDays());
        opened.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, now -> sweep());
    }

    @Override
    public void process(Record<String, byte[]> told) {
        var opened = context;
        var seen = cells;
        if (opened == null || seen == null) return;
        try {
            var message = ByCode.read(told.value());
            var subject = ByCode.subject(told.key());
            // Nothing is late here: who tells of a code may have been off line for months.
            var _ = seen.isLate(ALL, message.day());
            seen.at(ALL, message.day());
            var declaration = message.declaration();
            var scan = message.seen();
            if (declaration != null)
                for (var one : CodeWatch.declare(subject, declaration, seen))
                    tell(opened, told, one, Instant.ofEpochSecond(declaration.at()));
            if (scan != null) for (var one : CodeWatch.see(subject, scan, seen)) tell(opened, told, one, scan.at());
        } catch (IOException | RuntimeException failure) {
            figures.failed();
            LOG.errorf(failure, "what was told of %s was not taken in", told.key());
        }
    }

    private static void tell(
            ProcessorContext<String, byte[]> to, Record<String, byte[]> told, CodeWatch.Told one, Instant at) {
        var whom = one.whom();
        to.forward(told.withKey(whom.country()).withValue(ByCountry.doubt(whom.record(), at, one.doubt())));
    }

    private void sweep() {
        var opened = context;
        if (opened == null || cells == null) return;
        var packed = stores.of(opened.taskId());
        if (packed == null) return;
        cells.sweep(swept++ % PackedStore.SHARDS);
        figures.cells(opened.taskId().toString(), packed.size(), packed.memory());
    }

    @Override
    public void close() {
        if (context != null) figures.closed(context.taskId().toString());
    }
}
