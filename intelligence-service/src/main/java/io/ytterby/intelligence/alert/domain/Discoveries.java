package io.ytterby.intelligence.alert.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which of many tests of a day stand out, with a bounded share of false ones among them.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini and Hochberg, 1995</a>
 */
public final class Discoveries {
    private Discoveries() {}

    /** A test of one record. */
    public record Test(UUID record, BigDecimal p) {}

    /**
     * @param all every test of the day, also those that show nothing: how many there were is what the rest is held against
     * @param rate q, the share of false discoveries that is borne
     * @return records with {@code p <= p(k)}, k the greatest i with {@code p(i) <= i q / m}
     */
    public static Set<UUID> of(List<Test> all, BigDecimal rate) {
        var sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Test::p).thenComparing(Test::record));
        var tests = BigDecimal.valueOf(sorted.size());
        int found = 0;
        for (int i = sorted.size(); i > 0 && found == 0; i--) {
            var bound = rate.multiply(BigDecimal.valueOf(i));
            if (sorted.get(i - 1).p().multiply(tests).compareTo(bound) <= 0) found = i;
        }
        return sorted.subList(0, found).stream().map(Test::record).collect(Collectors.toSet());
    }
}
