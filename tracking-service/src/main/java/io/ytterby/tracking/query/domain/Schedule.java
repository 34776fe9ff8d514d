package io.ytterby.tracking.query.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * When a standing query is asked, in the words of EPCIS 2.0: numbers and ranges for each part of the time in UTC,
 * {@code minute: "0,[30-35]"}. A part that is left out fits always if a coarser one follows it, and is its first value if
 * a coarser one is given: {@code hour: "1", minute: "5"} is once a day.
 */
public final class Schedule {
    private static final Pattern ELEMENT = Pattern.compile("(\\d{1,2})|\\[(\\d{1,2})-(\\d{1,2})]");
    private static final int MOST_STEPS = 100_000;

    /** The parts of a time, the finest first. */
    public enum Part {
        SECOND("second", ChronoField.SECOND_OF_MINUTE, 0, 59),
        MINUTE("minute", ChronoField.MINUTE_OF_HOUR, 0, 59),
        HOUR("hour", ChronoField.HOUR_OF_DAY, 0, 23),
        DAY_OF_MONTH("dayOfMonth", ChronoField.DAY_OF_MONTH, 1, 31),
        MONTH("month", ChronoField.MONTH_OF_YEAR, 1, 12),
        DAY_OF_WEEK("dayOfWeek", ChronoField.DAY_OF_WEEK, 1, 7);

        private final String word;
        private final ChronoField field;
        private final int least;
        private final int most;

        Part(String word, ChronoField field, int least, int most) {
            this.word = word;
            this.field = field;
            this.least = least;
            this.most = most;
        }

        public String word() {
            return word;
        }
    }

    private final Map<Part, Set<Integer>> values;

    private Schedule(Map<Part, Set<Integer>> values) {
        this.values = values;
    }

    /** @return empty if a part is not as it must be, or there is none */
    public static Optional<Schedule> parse(Map<String, String> parts) {
        var values = new EnumMap<Part, Set<Integer>>(Part.class);
        for (var part : Part.values()) {
            var text = parts.get(part.word);
            if (text == null) continue;
            var numbers = numbers(text, part);
            if (numbers.isEmpty()) return Optional.empty();
            values.put(part, numbers);
        }
        if (values.isEmpty() || parts.size() != values.size()) return Optional.empty();
        for (var part : List.of(Part.SECOND, Part.MINUTE, Part.HOUR)) {
            if (values.containsKey(part)) break;
            values.put(part, Set.of(part.least));
        }
        return Optional.of(new Schedule(values));
    }

    private static Set<Integer> numbers(String text, Part part) {
        var numbers = new TreeSet<Integer>();
        for (var piece : text.split(",", -1)) {
            var element = ELEMENT.matcher(piece.strip());
            if (!element.matches()) return Set.of();
            int from = Integer.parseInt(element.group(1) != null ? element.group(1) : element.group(2));
            int to = element.group(1) != null ? from : Integer.parseInt(element.group(3));
            if (from < part.least || to > part.most || from > to) return Set.of();
            for (int number = from; number <= to; number++) numbers.add(number);
        }
        return numbers;
    }

    /** The first time after that one; empty for a day that no calendar has, such as 31 February. */
    public Optional<Instant> next(Instant after) {
        var at = after.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        for (int step = 0; step < MOST_STEPS; step++) {
            var later = later(at);
            if (later.equals(at)) return Optional.of(at.toInstant());
            at = later;
        }
        return Optional.empty();
    }

    /** The same time if every part of it fits; else the first one at which the coarsest that does not may fit. */
    private ZonedDateTime later(ZonedDateTime at) {
        if (!fits(Part.MONTH, at)) return at.plusMonths(1).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
        if (!fits(Part.DAY_OF_MONTH, at) || !fits(Part.DAY_OF_WEEK, at))
            return at.plusDays(1).truncatedTo(ChronoUnit.DAYS);
        if (!fits(Part.HOUR, at)) return at.plusHours(1).truncatedTo(ChronoUnit.HOURS);
        if (!fits(Part.MINUTE, at)) return at.plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
        return fits(Part.SECOND, at) ? at : at.plusSeconds(1);
    }

    private boolean fits(Part part, ZonedDateTime at) {
        var wanted = values.get(part);
        return wanted == null || wanted.contains(at.get(part.field));
    }
}
