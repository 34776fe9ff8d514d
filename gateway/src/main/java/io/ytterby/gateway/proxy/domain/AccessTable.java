package io.ytterby.gateway.proxy.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which roles may call what, coarsely; the services decide. The first row that fits a request speaks; a request that
 * none fits is for nobody.
 */
public record AccessTable(List<Row> rows) {
    public AccessTable {
        rows = List.copyOf(rows);
    }

    /** Who may call. */
    public sealed interface Who {
        /** Anybody, with or without a token. */
        record Everyone() implements Who {}

        /** Anybody with a token. */
        record Known() implements Who {}

        /** Anybody with one of these roles. */
        record WithRole(Set<String> roles) implements Who {}
    }

    /**
     * @param methods all, if it is empty
     * @param whileFrozen whether a frozen organisation may call it too
     */
    public record Row(String service, Set<String> methods, PathGlob path, Who who, boolean whileFrozen) {
        /** @param glob {@code *} is anything within a segment, {@code **} anything */
        public static Row of(String service, Set<String> methods, String glob, Who who) {
            return of(service, methods, glob, who, false);
        }

        public static Row of(String service, Set<String> methods, String glob, Who who, boolean whileFrozen) {
            return new Row(service, Set.copyOf(methods), PathGlob.of(glob), who, whileFrozen);
        }

        private boolean fits(String method, ProxyPath asked) {
            return service.equals(asked.service())
                    && (methods.isEmpty() || methods.contains(method))
                    && path.matches(asked.path());
        }
    }

    /** Empty if there is no such path for anybody. */
    public Optional<Who> whoMay(String method, ProxyPath asked) {
        return row(method, asked).map(Row::who);
    }

    public boolean isOpenWhileFrozen(String method, ProxyPath asked) {
        return row(method, asked).filter(Row::whileFrozen).isPresent();
    }

    private Optional<Row> row(String method, ProxyPath asked) {
        for (var row : rows) if (row.fits(method, asked)) return Optional.of(row);
        return Optional.empty();
    }
}
