package io.ytterby.tracking.lot.db;

import io.ytterby.tracking.lot.app.LotNames;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** One look-up for all names, by the index that is there for it. */
@ApplicationScoped
class JdbiLotNames implements LotNames {
    private static final LotMapper LOT = new LotMapper();

    private final Jdbi jdbi;

    JdbiLotNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<Name, List<Lot>> named(Collection<Name> names) {
        if (names.isEmpty()) return Map.of();
        var found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT lot.* FROM unnest(:gtins, :numbers) AS name (gtin, number)
                          JOIN lot ON lot.gtin = name.gtin AND lot.lot_number = name.number""")
                .bindArray("gtins", String.class, names.stream().map(Name::gtin).toArray())
                .bindArray(
                        "numbers",
                        String.class,
                        names.stream().map(Name::number).toArray())
                .map(LOT)
                .list());
        return found.stream()
                .collect(Collectors.groupingBy(lot ->
                        new Name(lot.card().gtin().value(), lot.card().number().value())));
    }
}
