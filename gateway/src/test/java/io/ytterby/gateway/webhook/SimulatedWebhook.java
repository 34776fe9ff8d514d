package io.ytterby.gateway.webhook;

import io.ytterby.gateway.webhook.domain.DeliveryState;
import io.ytterby.gateway.webhook.domain.Lane;
import io.ytterby.gateway.webhook.domain.Outcome;
import io.ytterby.gateway.webhook.domain.Pace;
import io.ytterby.gateway.webhook.domain.Settlement;
import io.ytterby.kit.outbound.domain.RetrySchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/**
 * One webhook's lanes over simulated time, by the rules that the tables follow. Attempts take time; as many run at once as
 * the pace allows.
 */
final class SimulatedWebhook {
    /** Answers a message at some moment, and says how long it took. */
    @FunctionalInterface
    interface Receiver {
        Answer take(String subject, int message, Instant at);
    }

    record Answer(Outcome outcome, Duration took) {}

    /** @param at when it was sent */
    record Sent(Instant at, String subject, int message, boolean taken) {}

    private record Flight(Instant lands, String subject, int message, Outcome outcome) {}

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Receiver receiver;
    private final RetrySchedule schedule;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Map<String, Deque<Integer>> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> dead = new LinkedHashMap<>();
    private final PriorityQueue<Flight> flights = new PriorityQueue<>(Comparator.comparing(Flight::lands));
    private final List<Sent> sent = new ArrayList<>();
    private Pace pace = Pace.STEADY;
    private Instant now;
    private long fence;
    private int mostAtOnce;

    SimulatedWebhook(Instant start, RandomGenerator random, Receiver receiver) {
        this.now = start;
        this.receiver = receiver;
        this.schedule = new RetrySchedule(random);
    }

    void put(String subject, int message) {
        waiting.computeIfAbsent(subject, _ -> new ArrayDeque<>()).addLast(message);
        lanes.put(subject, lanes.getOrDefault(subject, Lane.EMPTY).fed(now));
    }

    /** Sends a subject's messages again from the given ones on. */
    void replay(String subject, List<Integer> messages) {
        dead.remove(subject);
        waiting.put(subject, new ArrayDeque<>(messages));
        lanes.put(subject, lane(subject).rewound(++fence, now));
    }

    void runUntil(Instant end) {
        while (now.isBefore(end)) {
            land();
            take();
            now = next(end);
        }
    }

    private Lane lane(String subject) {
        return Objects.requireNonNull(lanes.get(subject));
    }

    private Deque<Integer> queue(String subject) {
        return Objects.requireNonNull(waiting.get(subject));
    }

    private void land() {
        while (!flights.isEmpty() && !flights.element().lands().isAfter(now)) settle(flights.remove());
    }

    private void settle(Flight flight) {
        var queue = queue(flight.subject());
        var settlement = Settlement.of(lane(flight.subject()), pace, flight.outcome(), queue.size() > 1, now, schedule);
        if (settlement.delivery() != DeliveryState.WAITING) queue.removeFirst();
        if (settlement.delivery() == DeliveryState.DEAD) dead.put(flight.subject(), flight.message());
        lanes.put(flight.subject(), settlement.lane());
        pace = settlement.pace();
        if (settlement.recovered()) lanes.replaceAll((_, lane) -> lane.sooner(now, schedule));
    }

    private void take() {
        var due = lanes.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(now))
                .sorted(Comparator.comparingInt((Map.Entry<String, Lane> entry) ->
                                entry.getValue().failures())
                        .thenComparing(entry -> entry.getValue().dueAt()))
                .limit(pace.room(now, flights.size()))
                .map(Map.Entry::getKey)
                .toList();
        for (var subject : due) {
            lanes.put(subject, lane(subject).taken(++fence, now.plus(LEASE)));
            int message = queue(subject).element();
            var answer = receiver.take(subject, message, now);
            sent.add(new Sent(now, subject, message, answer.outcome() instanceof Outcome.Taken));
            flights.add(new Flight(now.plus(answer.took()), subject, message, answer.outcome()));
        }
        mostAtOnce = Math.max(mostAtOnce, flights.size());
    }

    /** The next moment at which anything can happen. */
    private Instant next(Instant end) {
        var next = end;
        if (!flights.isEmpty() && flights.element().lands().isBefore(next))
            next = flights.element().lands();
        for (var lane : lanes.values()) {
            var due = lane.dueAt();
            if (due != null && due.isAfter(now) && due.isBefore(next)) next = due;
        }
        if (pace.notBefore().isAfter(now) && pace.notBefore().isBefore(next)) next = pace.notBefore();
        return next.isAfter(now) ? next : now.plusMillis(1);
    }

    Instant now() {
        return now;
    }

    List<Sent> sent() {
        return sent;
    }

    /** Attempts that began in a stretch of time. */
    long attempts(Instant from, Instant until) {
        return sent.stream()
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .count();
    }

    /** What the receiver took of a subject, in the order in which it took it. */
    List<Integer> taken(String subject) {
        return sent.stream()
                .filter(one -> one.taken() && one.subject().equals(subject))
                .map(Sent::message)
                .toList();
    }

    Map<String, Integer> dead() {
        return dead;
    }

    int waiting() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    int mostAtOnce() {
        return mostAtOnce;
    }
}
