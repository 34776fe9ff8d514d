package io.ytterby.licensing.ledger.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Element;
import io.ytterby.licensing.ledger.domain.Amount;
import io.ytterby.licensing.ledger.domain.Entry;
import io.ytterby.licensing.ledger.domain.Usage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the books, oldest first. Who made it is in the audit.
 *
 * @param usage null where nothing was used: set aside, given back or carried
 * @param line of the licence
 * @param massMg in milligrams, never negative: the kind says whether it adds or takes away
 * @param elementsMg of the goods' elements that the line has a cap for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryReply(
        long entry,
        Entry.Kind kind,
        @Nullable Usage usage,
        int line,
        UUID reservationId,
        DeclarationId declarationId,
        long massMg,
        String currency,
        long valueMinor,
        Map<Element, Long> elementsMg,
        Instant at,
        String reason) {
    static EntryReply of(Entry entry) {
        var reservation = entry.reservation();
        return new EntryReply(
                entry.id(),
                entry.kind(),
                entry.usage(),
                entry.line(),
                reservation.id(),
                reservation.declaration(),
                entry.amount().mass().milligrams(),
                reservation.draw().value().currency().getCurrencyCode(),
                entry.amount().minor(),
                milligrams(entry.amount()),
                entry.at(),
                entry.reason());
    }

    static Map<Element, Long> milligrams(Amount amount) {
        var held = new EnumMap<Element, Long>(Element.class);
        amount.elements().forEach((element, mass) -> held.put(element, mass.milligrams()));
        return held;
    }
}
