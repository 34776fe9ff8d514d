package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A claim on a lot of the trade in memory, what still stands behind it, and what was said of it. */
record Stated(LotId lot, Map<Element, SortedMap<OriginKey, Long>> behind, List<ClaimEvent> events) {
    static Stated of(LotId lot, List<Source> sources, List<ClaimEvent> events) {
        var behind = new EnumMap<Element, SortedMap<OriginKey, Long>>(Element.class);
        for (var source : sources)
            behind.computeIfAbsent(source.element(), _ -> new TreeMap<>()).put(source.key(), source.massMg());
        return new Stated(lot, behind, events);
    }

    List<Source> sources() {
        var sources = new ArrayList<Source>();
        behind.forEach((element, lines) -> lines.forEach((key, mass) -> sources.add(new Source(element, key, mass))));
        return sources;
    }

    /** Takes up to so much of what stands behind it; how much it was. */
    long shrink(Released released, long most, Instant now) {
        var lines = behind.get(released.element());
        if (!lot.equals(released.lot()) || lines == null) return 0;
        long has = lines.getOrDefault(released.key(), 0L);
        long some = Math.min(has, most);
        if (some == 0) return 0;
        if (has == some) lines.remove(released.key());
        else lines.put(released.key(), has - some);
        says(sources().isEmpty() ? ClaimEvent.Word.CONSUMED : ClaimEvent.Word.SHRUNK, now, now);
        return some;
    }

    void withdraw(Instant validAt, Instant now) {
        behind.clear();
        says(ClaimEvent.Word.WITHDRAWN, validAt, now);
    }

    private void says(ClaimEvent.Word word, Instant validAt, Instant now) {
        events.add(new ClaimEvent(events.size() + 1L, word, validAt, now, "a reason", sources()));
    }
}
