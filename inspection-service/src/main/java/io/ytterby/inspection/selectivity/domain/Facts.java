package io.ytterby.inspection.selectivity.domain;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What was known of a declaration when it was judged; kept with the selection, so that another profile can be tried on it.
 *
 * @param whole what holds for all lines
 * @param lines what holds for each of them
 */
public record Facts(Known whole, List<Known> lines) {
    public Facts {
        lines = List.copyOf(lines);
    }

    /** Facts that are known; what is missing answers no rule. */
    public record Known(Map<Fact, Set<String>> texts, Map<Fact, Long> numbers) {
        public Known {
            texts = Map.copyOf(texts);
            numbers = Map.copyOf(numbers);
        }

        Set<String> texts(Fact fact) {
            return texts.getOrDefault(fact, Set.of());
        }
    }

    Set<String> texts(Fact fact, Known line) {
        return line.texts.containsKey(fact) ? line.texts(fact) : whole.texts(fact);
    }

    /** Empty if it is not known: no number is at least, or below, what is not known. */
    OptionalLong number(Fact fact, Known line) {
        var found = line.numbers.containsKey(fact) ? line.numbers.get(fact) : whole.numbers.get(fact);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found);
    }
}
