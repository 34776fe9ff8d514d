package io.ytterby.tracking.capture.domain;

import java.util.List;
import java.util.Set;

/**
 * What an event is about, as far as it may be goods of ours.
 *
 * @param codes serials as long as a gram's code, of single items
 * @param lots lots by trade item and number
 * @param packs SSCCs
 */
public record NamedGoods(Set<String> codes, List<NamedLot> lots, Set<String> packs) {
    public NamedGoods {
        codes = Set.copyOf(codes);
        lots = List.copyOf(lots);
        packs = Set.copyOf(packs);
    }

    /**
     * A lot as an event names it.
     *
     * @param massMg as much of it as the event says; -1 if it says nothing that can be weighed
     */
    public record NamedLot(String gtin, String number, long massMg) {}

    public boolean isEmpty() {
        return codes.isEmpty() && lots.isEmpty() && packs.isEmpty();
    }
}
