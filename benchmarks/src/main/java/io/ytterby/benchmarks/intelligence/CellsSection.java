package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.TradeRecordJson;
import io.ytterby.diversion.reference.Known;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Model;
import io.ytterby.intelligence.signal.events.PackedStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Ten million live cells, of the sizes that the engine makes, in the store that the service uses: how much memory, how fast. */
final class CellsSection implements Section {
    private static final int CELLS = 10_000_000;
    private static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;
    private static final int RECORDS = 20_000;
    private static final int TURNS = 2_000_000;
    private static final int DAY_BYTES = 4;

    @Override
    public String name() {
        return "cells";
    }

    @Override
    public Figures measure(Asked asked) {
        var sizes = sizes(asked.seed());
        var store = new PackedStore("cells", (task, opened) -> {});
        var random = new SplittableRandom(asked.seed());
        long begun = System.nanoTime();
        for (int i = 0; i < CELLS; i++) store.put(high(i), low(i), new byte[sizes.get(random.nextInt(sizes.size()))]);
        double filled = (System.nanoTime() - begun) / 1e9;
        double turns = turns(store, random);
        long live = live();
        long bytes = store.memory();
        double mean = sizes.stream().mapToInt(Integer::intValue).average().orElse(0);
        new Table("10,000,000 live cells", "")
                .row("bytes of a cell, mean of " + sizes.size() + " made by the engine", Math.round(mean))
                .row("store, MB", bytes >> 20)
                .row("live heap of the process, MB", live >> 20)
                .row("bytes for each cell with its key", bytes / CELLS)
                .row("filled, cells a second", Math.round(CELLS / filled))
                .row("read and written again, cells a second", Math.round(turns))
                .print(asked.out());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("cells", store.size());
        figures.put("storeBytes", bytes);
        figures.put("liveHeapBytes", live);
        figures.put("turnsPerSecond", Math.round(turns));
        return new Figures(figures, store.size() == CELLS && Math.max(bytes, live) <= MOST_BYTES);
    }

    private static double turns(PackedStore store, SplittableRandom random) {
        long begun = System.nanoTime();
        for (int i = 0; i < TURNS; i++) {
            int key = random.nextInt(CELLS);
            var cell = store.get(high(key), low(key));
            if (cell == null) throw new IllegalStateException("a cell is gone");
            store.put(high(key), low(key), cell);
        }
        return TURNS * 1e9 / (System.nanoTime() - begun);
    }

    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long high(int number) {
        return Long.rotateLeft(low(number), 17) * 0xff51afd7ed558ccdL;
    }

    private static long low(int number) {
        return (number + 1L) * 0x9e3779b97f4a7c15L;
    }

    /** Of all cells that the engine keeps after twenty thousand records, with the day before each. */
    private static List<Integer> sizes(long seed) {
        var kept = new HashMap<Key, Integer>();
        var bytes = new HashMap<Key, byte[]>();
        var cells = new Cells() {
            @Override
            public byte @Nullable [] get(Key key) {
                return bytes.get(key);
            }

            @Override
            public void put(Key key, byte[] cell) {
                bytes.put(key, cell);
                kept.put(key, cell.length + DAY_BYTES);
            }
        };
        var assessor = new Assessor(Model.shipped());
        var known = new Known("none", List.of(), List.of(), List.of(), Map.of());
        var records = new PlainTrade(seed);
        for (int i = 0; i < RECORDS; i++)
            if (TradeRecordJson.read(records.next()) instanceof Reading.Accepted(var record))
                assessor.assess(record, known, cells);
        return new ArrayList<>(kept.values());
    }
}
