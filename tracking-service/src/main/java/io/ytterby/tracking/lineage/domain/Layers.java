package io.ytterby.tracking.lineage.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * In which layer of a drawing each thing stands, so that every edge runs to the right: goods without inputs at 0, a step
 * one behind the last of its inputs, goods one behind the step that made them.
 */
public final class Layers {
    private final Map<Object, Integer> layers = new HashMap<>();
    private final Map<Object, List<Object>> after = new HashMap<>();
    private final Map<Object, Integer> waiting = new HashMap<>();

    private Layers() {}

    public static Layers of(Lineage lineage) {
        var layers = new Layers();
        for (var taking : lineage.takings()) layers.edge(taking.goods(), taking.operation());
        for (var making : lineage.makings()) layers.edge(making.operation(), making.goods());
        var free = new ArrayDeque<Object>();
        lineage.goods().keySet().forEach(goods -> layers.begin(goods, 0, free));
        lineage.steps().keySet().forEach(step -> layers.begin(step, 1, free));
        while (!free.isEmpty()) layers.place(free.removeFirst(), free);
        return layers;
    }

    public int of(Goods goods) {
        return layers.getOrDefault(goods, 0);
    }

    public int of(UUID step) {
        return layers.getOrDefault(step, 1);
    }

    private void edge(Object from, Object to) {
        after.computeIfAbsent(from, none -> new ArrayList<>()).add(to);
        waiting.merge(to, 1, Integer::sum);
    }

    /** A step that nothing is known to have gone into stands a step to the right, where its goods leave room for it. */
    private void begin(Object thing, int layer, ArrayDeque<Object> free) {
        layers.put(thing, layer);
        if (!waiting.containsKey(thing)) free.add(thing);
    }

    private void place(Object thing, ArrayDeque<Object> free) {
        int mine = layers.getOrDefault(thing, 0);
        for (var next : after.getOrDefault(thing, List.of())) {
            layers.merge(next, mine + 1, Math::max);
            if (waiting.merge(next, -1, Integer::sum) == 0) free.add(next);
        }
    }
}
