package io.ytterby.gateway.proxy.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.proxy.domain.AccessTable;
import io.ytterby.gateway.proxy.domain.AccessTable.Row;
import io.ytterby.gateway.proxy.domain.AccessTable.Who;
import io.ytterby.kernel.Roles;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code gateway/access.json}: rows of service, methods, path and who. A wrong row stops the gateway's start. */
final class AccessData {
    private static final String FILE = "/gateway/access.json";

    private AccessData() {}

    /**
     * @param who {@code ["everyone"]}, {@code ["known"]}, or roles
     * @param whileFrozen true if a frozen organisation may call it too
     */
    record RowData(
            String service,
            @Nullable Set<String> methods,
            String path,
            Set<String> who,
            @Nullable Boolean whileFrozen) {
        Row row() {
            return Row.of(
                    service, methods == null ? Set.of() : methods, path, whoMay(), Boolean.TRUE.equals(whileFrozen));
        }

        private Who whoMay() {
            if (who.equals(Set.of("everyone"))) return new Who.Everyone();
            if (who.equals(Set.of("known"))) return new Who.Known();
            if (who.isEmpty() || !Roles.ALL.containsAll(who))
                throw new IllegalArgumentException(FILE + " has a row with unknown roles: " + this);
            return new Who.WithRole(Set.copyOf(who));
        }
    }

    static AccessTable read() {
        try (var in = AccessData.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the gateway was built without " + FILE);
            var rows = new ObjectMapper().readValue(in, new TypeReference<List<RowData>>() {});
            return new AccessTable(rows.stream().map(RowData::row).toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read", unreadable);
        }
    }
}
