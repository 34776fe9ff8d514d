package io.ytterby.gateway.limit.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.limit.domain.Traffic;
import io.ytterby.gateway.limit.domain.Traffic.Kind;
import io.ytterby.gateway.limit.domain.Traffic.Row;
import io.ytterby.gateway.proxy.domain.PathGlob;
import io.ytterby.gateway.proxy.domain.Priority;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code gateway/traffic.json}: rows of service, methods, path, kind and priority. A wrong row stops the start. */
final class TrafficData {
    private static final String FILE = "/gateway/traffic.json";

    private TrafficData() {}

    record RowData(String service, @Nullable Set<String> methods, String path, String kind, String priority) {
        Row row() {
            return new Row(
                    service,
                    methods == null ? Set.of() : methods,
                    PathGlob.of(path),
                    new Kind(kind, Priority.valueOf(priority.toUpperCase(Locale.ROOT))));
        }
    }

    @Produces
    @Singleton
    static Traffic read() {
        try (var in = TrafficData.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the gateway was built without " + FILE);
            var rows = new ObjectMapper().readValue(in, new TypeReference<List<RowData>>() {});
            return new Traffic(rows.stream().map(RowData::row).toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read", unreadable);
        }
    }
}
