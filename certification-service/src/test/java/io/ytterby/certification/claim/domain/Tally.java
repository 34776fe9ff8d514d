package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.Element;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts certified, held, credited, booked and claimed milligrams per origin and element, apart from the rules that it checks. */
final class Tally {
    private final Map<String, long[]> lines = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    private static final int CERTIFIED = 0;
    private static final int HELD = 1;
    private static final int CREDITED = 2;
    private static final int CLAIMED = 3;
    private static final int BOOKED = 4;

    void certified(OriginId origin, Element element, long mass) {
        add(origin, element, CERTIFIED, mass);
    }

    void credited(OriginId origin, Element element, long mass) {
        add(origin, element, CREDITED, mass);
    }

    /** Claimed apart from goods: for good. */
    void booked(OriginId origin, Element element, long mass) {
        add(origin, element, BOOKED, mass);
    }

    void claimed(OriginKey key, Element element, long mass) {
        add(key.origin(), element, CLAIMED, mass);
    }

    void changed(@org.jspecify.annotations.Nullable LotBook before, LotBook after) {
        if (before != null) count(before, -1);
        count(after, 1);
    }

    private void count(LotBook book, int sign) {
        book.elements()
                .forEach((element, one) ->
                        one.certified().forEach((key, held) -> add(key.origin(), element, HELD, sign * held.massMg())));
    }

    private void add(OriginId origin, Element element, int what, long mass) {
        var line = origin + " " + element;
        lines.computeIfAbsent(line, _ -> new long[5])[what] += mass;
        touched.add(line);
    }

    /** Claimed mass is never above what is held, nor what is held above what was certified; at this moment and each before. */
    void check() {
        for (var name : touched) {
            var line = lines.getOrDefault(name, new long[5]);
            assertThat(line[CLAIMED]).as("claimed of %s", name).isBetween(0L, line[HELD]);
            assertThat(line[CREDITED]).as("credited of %s", name).isNotNegative();
            assertThat(line[HELD] + line[CREDITED] + line[BOOKED])
                    .as("held, credited and booked of %s", name)
                    .isBetween(0L, line[CERTIFIED]);
        }
        touched.clear();
    }

    /** Per origin the yield of the step: so much comes out as went in times what came out of all that went in. */
    void step(Collection<LotBook> before, Collection<LotBook> after) {
        for (var element : World.RARE_EARTHS) {
            var was = sum(before, element);
            var is = sum(after, element);
            long in = was.totalMg();
            long out = is.totalMg();
            is.certified().forEach((key, mass) -> {
                long went = was.certified().getOrDefault(key, 0L);
                assertThat(mass).as("of %s no more than there was", key).isLessThanOrEqualTo(went);
            });
            if (out > in) assertThat(is.uncertifiedMg()).isGreaterThanOrEqualTo(was.uncertifiedMg() + out - in);
        }
    }

    private static Portion sum(Collection<LotBook> books, Element element) {
        return books.stream().map(book -> book.of(element).contents()).reduce(Portion.NONE, Portion::plus);
    }
}
