package io.ytterby.intelligence.signal.events;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.jspecify.annotations.Nullable;

/** The stores of the tasks that run here, beneath the library's layers: who sweeps goes over one without copying it. */
final class PackedStores {
    private final Map<TaskId, PackedStore> open = new ConcurrentHashMap<>();

    KeyValueBytesStoreSupplier named(String name) {
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public PackedStore get() {
                return new PackedStore(name, open::put);
            }

            @Override
            public String metricsScope() {
                return "packed";
            }
        };
    }

    @Nullable
    PackedStore of(TaskId task) {
        return open.get(task);
    }
}
