package io.ytterby.gateway.limit.domain;

import io.ytterby.gateway.proxy.domain.PathGlob;
import io.ytterby.gateway.proxy.domain.Priority;
import java.util.List;
import java.util.Set;

/**
 * What kind of request each is: how important, and under which limit beside its client's own. The first row that fits
 * speaks.
 */
public record Traffic(List<Row> rows) {
    private static final Kind ORDINARY = new Kind("ordinary", Priority.ORDINARY);

    public Traffic {
        rows = List.copyOf(rows);
    }

    /** @param name names the limit of all its requests, if it has one: {@code report} */
    public record Kind(String name, Priority priority) {}

    /**
     * @param service {@code gateway} for its own paths
     * @param methods all, if it is empty
     */
    public record Row(String service, Set<String> methods, PathGlob path, Kind kind) {
        public Row {
            methods = Set.copyOf(methods);
        }
    }

    /** @param path as the service sees it; the gateway's own are whole */
    public Kind kind(String service, String method, String path) {
        for (var row : rows)
            if (row.service.equals(service)
                    && (row.methods.isEmpty() || row.methods.contains(method))
                    && row.path.matches(path)) return row.kind;
        return ORDINARY;
    }
}
