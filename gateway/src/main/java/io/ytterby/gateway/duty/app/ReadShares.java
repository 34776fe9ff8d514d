package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.DeclaredRow;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A buyer's shares without asking anybody: lots as its last whole report counted them, rows as they are declared now. */
@ApplicationScoped
public class ReadShares {
    private final SupplySeen seen;
    private final Declared declared;
    private final DutyBook book;

    ReadShares(SupplySeen seen, Declared declared, DutyBook book) {
        this.seen = seen;
        this.declared = declared;
        this.book = book;
    }

    /**
     * By material and stage.
     *
     * @param lotsCountedAt null if no whole report was ever read: then rows alone are counted
     */
    public record Shares(
            List<Exposure.Entry> entries,
            DutyRules rules,
            @Nullable Instant lotsCountedAt) {}

    @Transactional
    public Shares of(OrganisationId buyer) {
        var rules = book.on(null);
        var lots = seen.find(buyer);
        var rows = declared.find(buyer, Declared.Kind.SUPPLY).stream()
                .flatMap(document -> document.items().stream())
                .map(DeclaredRow::counted);
        var lines = Stream.concat(lots.stream().flatMap(one -> one.ofLots().stream()), rows)
                .toList();
        return new Shares(
                ReadExposure.entries(lines, rules),
                rules,
                lots.map(SupplySeen.Seen::countedAt).orElse(null));
    }
}
