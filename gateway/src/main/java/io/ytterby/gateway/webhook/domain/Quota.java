package io.ytterby.gateway.webhook.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many messages are under way at once in this process: so many for all, and so many for each organisation. Safe to share. */
public final class Quota {
    private final int all;
    private final int each;
    private final Map<OrganisationId, Integer> underWay = new HashMap<>();
    private int total;

    public Quota(int all, int each) {
        this.all = all;
        this.each = each;
    }

    /** How many more may be sent to this organisation. */
    public synchronized int room(OrganisationId organisation) {
        return Math.max(0, Math.min(all - total, each - underWay.getOrDefault(organisation, 0)));
    }

    public synchronized boolean isFull() {
        return total >= all;
    }

    /** The organisations that have all that they may. */
    public synchronized Set<OrganisationId> full() {
        return underWay.entrySet().stream()
                .filter(entry -> entry.getValue() >= each)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public synchronized void begin(OrganisationId organisation) {
        underWay.merge(organisation, 1, Integer::sum);
        total++;
    }

    public synchronized void end(OrganisationId organisation) {
        underWay.computeIfPresent(organisation, (_, count) -> count > 1 ? count - 1 : null);
        total--;
    }
}
