package io.ytterby.gateway.limit.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what each organisation asks in a day. The count is this process's own and begins anew when it starts: it keeps
 * one organisation from taking the day of all others, and is no bill.
 */
public final class DailyQuota {
    private final long perDay;
    private volatile Day today = new Day(Long.MIN_VALUE, Map.of());

    private record Day(long number, Map<String, AtomicLong> counts) {}

    public DailyQuota(long perDay) {
        if (perDay < 1) throw new IllegalArgumentException("a quota is at least one request a day");
        this.perDay = perDay;
    }

    public long perDay() {
        return perDay;
    }

    /**
     * Counts one request.
     *
     * @param day any number that is another each day
     * @return how many are left; negative if this one was already too many
     */
    public long take(String organisation, long day) {
        return perDay
                - of(day).computeIfAbsent(organisation, fresh -> new AtomicLong())
                        .incrementAndGet();
    }

    private Map<String, AtomicLong> of(long day) {
        var known = today;
        return known.number == day ? known.counts : turn(day);
    }

    private synchronized Map<String, AtomicLong> turn(long day) {
        if (today.number != day) today = new Day(day, new ConcurrentHashMap<>());
        return today.counts;
    }
}
