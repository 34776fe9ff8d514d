package io.ytterby.intelligence.signal.events;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** The stores of the tasks that run here: with a changelog, which they write themselves, and without the library's cache before them. */
final class PackedStores implements StoreBuilder<PackedStore> {
    private final Map<TaskId, PackedStore> open = new ConcurrentHashMap<>();
    private final String name;

    PackedStores(String name) {
        this.name = name;
    }

    @Nullable
    PackedStore of(TaskId task) {
        return open.get(task);
    }

    @Override
    public PackedStore build() {
        return new PackedStore(name, open::put);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, String> logConfig() {
        return Map.of();
    }

    @Override
    public boolean loggingEnabled() {
        return true;
    }

    @Override
    public StoreBuilder<PackedStore> withCachingEnabled() {
        return this;
    }

    @Override
    public StoreBuilder<PackedStore> withCachingDisabled() {
        return this;
    }

    @Override
    public StoreBuilder<PackedStore> withLoggingEnabled(Map<String, String> config) {
        return this;
    }

    @Override
    public StoreBuilder<PackedStore> withLoggingDisabled() {
        throw new UnsupportedOperationException("cells are lost without their changelog");
    }
}
