package io.ytterby.embedded.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What was found: one entry for each call and fault, with the first request that showed it. */
final class Findings {
    private final Map<String, String> first = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> times = new ConcurrentSkipListMap<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();

    void count(int status) {
        statuses.computeIfAbsent(status, _ -> new LongAdder()).increment();
    }

    void found(Sent sent, String fault, String answer) {
        var key = sent.call().key() + ": " + fault;
        times.computeIfAbsent(key, _ -> new LongAdder()).increment();
        first.putIfAbsent(
                key,
                sent.shown() + "\n      -> " + (answer.length() > 300 ? answer.substring(0, 300) + "..." : answer));
    }

    /** A status that nobody declared is a flaw of the document; these are flaws of a service. */
    List<String> grave() {
        return first.entrySet().stream()
                .filter(found -> !found.getKey().contains(": an undeclared ")
                        || found.getKey().contains(": an undeclared 5"))
                .map(found -> found.getKey() + "\n      " + found.getValue())
                .toList();
    }

    int size() {
        return first.size();
    }

    Map<Integer, Long> statuses() {
        var sums = new TreeMap<Integer, Long>();
        statuses.forEach((status, count) -> sums.put(status, count.sum()));
        return sums;
    }

    String shown() {
        var text = new StringBuilder();
        first.forEach((key, sample) -> {
            var count = times.get(key);
            text.append(key)
                    .append(" (")
                    .append(count == null ? 0 : count.sum())
                    .append(" times)\n      ");
            text.append(sample).append('\n');
        });
        return text.toString();
    }
}
