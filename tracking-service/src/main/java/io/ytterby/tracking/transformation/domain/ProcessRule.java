package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Element;
import io.ytterby.tracking.lot.domain.Stage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way of making goods of others: what may go in, what may come out, and how much of an element may get lost.
 *
 * @param name {@code magnet-making}
 * @param title what people call it
 * @param bizStep its step in the words of GS1's Core Business Vocabulary
 * @param from the first legal day on which these numbers hold
 * @param until the last; null while no newer ones are known
 * @param maxLossPpm the most of an element's input that may be lost, in parts per million
 * @param maxLossPpmOf where an element has a limit of its own
 * @param tolerancePpm how far an element's books may stay apart, in parts per million of its input: what assays are good to
 * @param tracePpm an element that is at most so much of the rare earths that went in may vanish unsaid; it never appears
 * @param source where the numbers come from, and how sure they are
 */
public record ProcessRule(
        String name,
        String title,
        String bizStep,
        LocalDate from,
        @Nullable LocalDate until,
        Set<Stage> inputs,
        Set<Stage> outputs,
        long maxLossPpm,
        Map<Element, Long> maxLossPpmOf,
        long tolerancePpm,
        long tracePpm,
        String source) {
    private static final long WHOLE_PPM = 1_000_000;

    public ProcessRule {
        inputs = Set.copyOf(inputs);
        outputs = Set.copyOf(outputs);
        maxLossPpmOf = Map.copyOf(maxLossPpmOf);
        if (inputs.isEmpty() || outputs.isEmpty()) throw new IllegalArgumentException(name + " takes or makes nothing");
        if (until != null && until.isBefore(from)) throw new IllegalArgumentException(name + " ends before it begins");
        var shares = Stream.concat(Stream.of(maxLossPpm, tolerancePpm, tracePpm), maxLossPpmOf.values().stream());
        if (!shares.allMatch(ppm -> ppm >= 0 && ppm <= WHOLE_PPM))
            throw new IllegalArgumentException(name + " has a share beyond 0 to 1,000,000 ppm");
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Fraction maxLossOf(Element element) {
        return Fraction.ofPpm(maxLossPpmOf.getOrDefault(element, maxLossPpm));
    }
}
