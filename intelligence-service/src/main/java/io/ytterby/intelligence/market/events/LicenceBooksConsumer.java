package io.ytterby.intelligence.market.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.contracts.Topic;
import io.ytterby.diversion.reference.Goods;
import io.ytterby.intelligence.market.app.LicenceBooks;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Follows licences as books: what each allows and what was used of it, in contained element by what its goods usually hold. */
@Singleton
class LicenceBooksConsumer implements EventConsumer {
    private final LicenceBooks books;

    LicenceBooksConsumer(LicenceBooks books) {
        this.books = books;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LicenceState(
            String licenceNumber,
            String holderOrg,
            String destination,
            LocalDate validFrom,
            LocalDate validUntil,
            List<Line> lines) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String hsCode, long issuedMg, long usedMg) {}

    @Override
    public String name() {
        return "intelligence.licence-books";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LICENSING_LICENCE);
    }

    @Override
    public void on(ReceivedEvent event) {
        var state = event.as(LicenceState.class);
        books.keep(new LicenceBooks.Book(
                state.licenceNumber(),
                event.aggregateVersion(),
                state.holderOrg(),
                state.destination(),
                state.validFrom(),
                state.validUntil(),
                parts(state.lines())));
    }

    private static Map<String, LicenceBooks.Part> parts(List<Line> lines) {
        var parts = new TreeMap<String, LicenceBooks.Part>();
        for (var line : lines) {
            var goods = Goods.controlled(line.hsCode());
            if (goods == null) continue; // of what no element is known here nothing can be piled up
            var part = new LicenceBooks.Part(
                    contained(line.issuedMg(), goods.share()), contained(line.usedMg(), goods.share()));
            parts.merge(goods.element(), part, LicenceBooks.Part::and);
        }
        return parts;
    }

    private static long contained(long mg, double share) {
        return BigDecimal.valueOf(mg)
                .multiply(BigDecimal.valueOf(share))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
