package io.ytterby.gateway.projection.domain;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/** The newest of each thing of one kind. In whatever order and however often records come, the highest version stays. */
public final class Shelf<K, T extends Known> {
    private final ConcurrentMap<K, T> things = new ConcurrentHashMap<>();

    /** @return false if what is held is as new or newer: the record changed nothing */
    public boolean offer(K key, T told) {
        while (true) {
            var held = things.putIfAbsent(key, told);
            if (held == null) return true;
            if (held.version() >= told.version()) return false;
            if (things.replace(key, held, told)) return true; // else another was faster: compare with that one
        }
    }

    public Optional<T> get(K key) {
        return Optional.ofNullable(things.get(key));
    }

    public int size() {
        return things.size();
    }

    public void clear() {
        things.clear();
    }

    public void forEach(Consumer<T> each) {
        things.values().forEach(each);
    }
}
