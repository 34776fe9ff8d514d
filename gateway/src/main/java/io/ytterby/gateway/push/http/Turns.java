package io.ytterby.gateway.push.http;

import io.ytterby.kernel.OrganisationId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who has something new to be told, and whose turn it is. Half of a turn goes to those who have waited longest, so nobody
 * waits for ever; half to those of whom was heard last, so that a change to one firm does not stand behind a broadcast to
 * all. Whoever has both is told both at once.
 */
final class Turns {
    private final LinkedHashSet<OrganisationId> byAge = new LinkedHashSet<>();
    private final LinkedHashSet<OrganisationId> byNews = new LinkedHashSet<>();

    synchronized void add(OrganisationId organisation) {
        byAge.add(organisation);
        byNews.addLast(organisation); // moves to the end if it was there
    }

    synchronized boolean isEmpty() {
        return byAge.isEmpty();
    }

    /** Takes out so many at most. */
    synchronized Set<OrganisationId> next(int most) {
        var next = new LinkedHashSet<OrganisationId>();
        while (next.size() < most && !byAge.isEmpty()) {
            var one = next.size() % 2 == 0 ? byNews.getLast() : byAge.getFirst();
            byNews.remove(one);
            byAge.remove(one);
            next.add(one);
        }
        return next;
    }
}
