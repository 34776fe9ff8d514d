package io.ytterby.diversion.world;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.record.Scan;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Assessor.Assessed;
import io.ytterby.diversion.score.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays a folder in order of time: each scan before the first record that is later. */
public final class Replay {
    /** Hears what came of each record, and of each doubt about one that came before. */
    public interface Listener {
        void judged(TradeRecord record, Assessed assessed);

        /** A signal anew: the same record, later and worse. */
        default void revised(Signal signal) {}
    }

    private final Assessor assessor;
    private final Context context;
    private final Cells cells;
    private final Listener listener;
    private final Map<String, List<Assessed>> declaring = new HashMap<>();

    private Replay(Assessor assessor, Context context, Cells cells, Listener listener) {
        this.assessor = assessor;
        this.context = context;
        this.cells = cells;
        this.listener = listener;
    }

    public static void play(WorldFolder world, Assessor assessor, Cells cells, Listener listener)
            throws IOException, MalformedWorldException {
        var replay = new Replay(assessor, world.context(), cells, listener);
        var scans = world.scans().iterator();
        var next = new Object() {
            @org.jspecify.annotations.Nullable
            Scan scan = scans.hasNext() ? scans.next() : null;
        };
        world.records(record -> {
            while (next.scan != null && next.scan.at().isBefore(record.at())) {
                replay.scan(next.scan);
                next.scan = scans.hasNext() ? scans.next() : null;
            }
            replay.record(record);
        });
        while (next.scan != null) {
            replay.scan(next.scan);
            next.scan = scans.hasNext() ? scans.next() : null;
        }
    }

    private void record(TradeRecord record) {
        var assessed = assessor.assess(record, context, cells);
        for (var code : record.codes())
            declaring.computeIfAbsent(code, none -> new ArrayList<>(1)).add(assessed);
        listener.judged(record, assessed);
    }

    private void scan(Scan scan) {
        var doubt = assessor.sight(scan, cells);
        if (doubt == null) return;
        for (var before : declaring.getOrDefault(scan.code(), List.of()))
            listener.revised(assessor.revise(before, doubt, scan.at(), context).signal());
    }
}
