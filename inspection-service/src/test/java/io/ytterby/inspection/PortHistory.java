package io.ytterby.inspection;

import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.port.domain.Age;
import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.Dwell;
import io.ytterby.inspection.port.domain.FlowDay;
import io.ytterby.inspection.port.domain.LaneCount;
import io.ytterby.inspection.port.domain.Stays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random history of declarations at one port, and its board counted by hand, one declaration after the other. */
final class PortHistory {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> BOXES =
            List.of("CSQU3054383", "MSKU9070323", "TGHU7599330", "HLXU2008419", "BICU1234565", "ABCU0000070");
    private static final List<String> LANES = List.of("NONE", "GREEN", "YELLOW", "RED");

    final List<Told> all = new ArrayList<>();
    private final Random random;
    private final Instant now;
    private final Instant from;

    PortHistory(long seed, Instant now, int size) {
        this.random = new Random(seed);
        this.now = now;
        this.from =
                LocalDate.ofInstant(now, ZONE).minusDays(29).atStartOfDay(ZONE).toInstant();
        for (int i = 0; i < size; i++) all.add(told());
    }

    /** When a declaration came to be what. */
    record Step(Instant at, DeclarationStatus status) {}

    /** An order on goods that wait. */
    record Ordered(String lane, String status) {}

    /** A declaration's life; the first step is its lodging. */
    record Told(UUID id, List<String> boxes, List<Step> steps, List<Ordered> orders) {
        Instant lodged() {
            return steps.getFirst().at();
        }
    }

    private record Stay(Told of, Instant arrived, @Nullable Instant left, DeclarationStatus as) {}

    private Told told() {
        var boxes = new ArrayList<String>();
        for (var box : BOXES) if (random.nextInt(6) == 0) boxes.add(box);
        var at = now.minusSeconds(random.nextInt((int) Duration.ofDays(45).toSeconds()));
        var steps = new ArrayList<Step>();
        steps.add(new Step(at, DeclarationStatus.LODGED));
        while (random.nextInt(5) > 0) {
            at = at.plusSeconds(random.nextInt((int) Duration.ofDays(12).toSeconds()));
            var next = next(steps.getLast().status());
            if (at.isAfter(now) || next == null) break;
            steps.add(new Step(at, next));
        }
        return new Told(UUID.randomUUID(), boxes, steps, orders(steps.getLast().status()));
    }

    private @Nullable DeclarationStatus next(DeclarationStatus is) {
        var choices = switch (is) {
            case LODGED ->
                List.of(is, DeclarationStatus.RESERVED, DeclarationStatus.REFUSED, DeclarationStatus.CANCELLED);
            case RESERVED ->
                List.of(is, DeclarationStatus.UNDER_CONTROL, DeclarationStatus.RELEASED, DeclarationStatus.CANCELLED);
            case UNDER_CONTROL -> List.of(is, DeclarationStatus.RELEASED, DeclarationStatus.REFUSED);
            case RELEASED ->
                List.of(is, DeclarationStatus.UNDER_CONTROL, DeclarationStatus.UNDER_CONTROL, DeclarationStatus.EXITED);
            case EXITED, REFUSED, CANCELLED -> List.<DeclarationStatus>of();
        };
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    private List<Ordered> orders(DeclarationStatus last) {
        var orders = new ArrayList<Ordered>();
        if (waits(last) && random.nextBoolean()) orders.add(new Ordered(lane(), "ISSUED"));
        if (waits(last) && random.nextInt(3) == 0) orders.add(new Ordered(lane(), "IN_PROGRESS"));
        if (random.nextInt(3) == 0) orders.add(new Ordered("RED", "CANCELLED"));
        return orders;
    }

    private String lane() {
        return List.of("RED", "YELLOW", "GREEN", "BLUE").get(random.nextInt(4));
    }

    static boolean waits(DeclarationStatus status) {
        return switch (status) {
            case LODGED, RESERVED, UNDER_CONTROL -> true;
            case RELEASED, EXITED, REFUSED, CANCELLED -> false;
        };
    }

    private List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        for (var one : all) {
            @Nullable Instant since = null;
            for (var step : one.steps()) {
                if (waits(step.status()) && since == null) since = step.at();
                else if (!waits(step.status()) && since != null) {
                    stays.add(new Stay(one, since, step.at(), step.status()));
                    since = null;
                }
            }
            if (since != null) stays.add(new Stay(one, since, null, DeclarationStatus.LODGED));
        }
        return stays;
    }

    private List<Told> waiting() {
        return all.stream().filter(one -> waits(one.steps().getLast().status())).toList();
    }

    List<LaneCount> lanes() {
        Map<String, Map<Age, Long>> declarations = new HashMap<>();
        Map<String, Integer> worst = new HashMap<>();
        Map<String, Instant> oldest = new HashMap<>();
        for (var one : waiting()) {
            int rank = one.orders().stream()
                    .filter(order -> !order.status().equals("CANCELLED"))
                    .mapToInt(order -> Math.max(0, LANES.indexOf(order.lane())))
                    .max()
                    .orElse(0);
            count(declarations, rank, one.lodged());
            for (var unit : one.boxes().isEmpty() ? List.of(one.id().toString()) : one.boxes()) {
                worst.merge(unit, rank, Math::max);
                oldest.merge(unit, one.lodged(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        Map<String, Map<Age, Long>> units = new HashMap<>();
        worst.forEach((unit, rank) -> count(units, rank, oldest.getOrDefault(unit, now)));
        return Backlog.LANES.stream()
                .map(lane -> new LaneCount(
                        lane, declarations.getOrDefault(lane, Map.of()), units.getOrDefault(lane, Map.of())))
                .toList();
    }

    private void count(Map<String, Map<Age, Long>> counts, int rank, Instant since) {
        var age = Age.ofDays(Duration.between(since, now).toDays());
        counts.computeIfAbsent(LANES.get(rank), any -> new EnumMap<>(Age.class)).merge(age, 1L, Long::sum);
    }

    Dwell dwellOfWaiting() {
        return dwell(waiting().stream()
                .map(one -> Duration.between(one.lodged(), now).toMinutes())
                .toList());
    }

    Dwell dwellOfLeft() {
        Map<UUID, Long> minutes = new HashMap<>();
        for (var stay : stays())
            if (stay.left() != null && !stay.left().isBefore(from))
                minutes.merge(
                        stay.of().id(),
                        Duration.between(stay.of().lodged(), stay.left()).toMinutes(),
                        Math::max);
        return dwell(List.copyOf(minutes.values()));
    }

    private static Dwell dwell(List<Long> minutes) {
        var sorted = minutes.stream().sorted().toList();
        if (sorted.isEmpty()) return new Dwell(0, null, null);
        return new Dwell(
                sorted.size(),
                sorted.get(Math.ceilDiv(sorted.size() * 5, 10) - 1),
                sorted.get(Math.ceilDiv(sorted.size() * 9, 10) - 1));
    }

    List<FlowDay> days() {
        Map<LocalDate, FlowDay> days = new TreeMap<>();
        for (int i = 29; i >= 0; i--) {
            var day = LocalDate.ofInstant(now, ZONE).minusDays(i);
            days.put(day, new FlowDay(day, 0, 0, 0, 0));
        }
        for (var stay : stays()) {
            days.computeIfPresent(LocalDate.ofInstant(stay.arrived(), ZONE), (day, flow) -> plus(flow, 1, null));
            if (stay.left() != null)
                days.computeIfPresent(LocalDate.ofInstant(stay.left(), ZONE), (day, flow) -> plus(flow, 0, stay.as()));
        }
        return List.copyOf(days.values());
    }

    private static FlowDay plus(FlowDay flow, int arrived, @Nullable DeclarationStatus left) {
        return new FlowDay(
                flow.day(),
                flow.arrived() + arrived,
                flow.released() + (left == DeclarationStatus.RELEASED ? 1 : 0),
                flow.refused() + (left == DeclarationStatus.REFUSED ? 1 : 0),
                flow.cancelled() + (left == DeclarationStatus.CANCELLED ? 1 : 0));
    }

    Stays flow() {
        var stays = stays();
        var first = stays.stream().map(Stay::arrived).min(Instant::compareTo).orElse(from);
        var began = first.isAfter(from) ? first : from;
        long waited = 0;
        long arrivals = 0;
        long departures = 0;
        long departed = 0;
        for (var stay : stays) {
            var left = stay.left();
            var until = left == null ? now : left;
            if (until.isBefore(from)) continue;
            var since = stay.arrived().isBefore(began) ? began : stay.arrived();
            waited += Duration.between(since, until).toSeconds();
            if (!stay.arrived().isBefore(began)) arrivals++;
            if (left == null) continue;
            departures++;
            departed += Duration.between(stay.arrived(), left).toSeconds();
        }
        return new Stays(Duration.between(began, now).toSeconds(), waited, arrivals, departures, departed);
    }
}
