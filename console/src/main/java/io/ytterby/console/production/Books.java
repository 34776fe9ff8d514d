package io.ytterby.console.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What would go into a process, come out and be lost, added up from what was typed. It decides nothing: how much may be
 * missing is the platform's to say, which counts again.
 */
public final class Books {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Books() {}

    /**
     * One line, in milligrams.
     *
     * @param element empty for the goods as a whole
     * @param left what went in and neither came out nor was lost; negative if more came out
     */
    public record Line(String element, long inMg, long outMg, long lostMg, long left) {
        public boolean isEven() {
            return left == 0;
        }
    }

    /** The goods as a whole first, then each element that goes in or comes out. */
    static List<Line> of(MakeForm.Read read) {
        var in = new TreeMap<String, BigDecimal>();
        var out = new TreeMap<String, BigDecimal>();
        long all = 0;
        for (var taken : read.taken()) {
            all += taken.massMg();
            add(in, taken.lot().contents(), taken.massMg());
        }
        add(out, read.composition(), read.madeMg());
        long lost = read.losses().stream().mapToLong(Reading.Loss::massMg).sum();
        var lines = new ArrayList<Line>();
        lines.add(new Line("", all, read.madeMg(), lost, all - read.madeMg() - lost));
        var elements = new TreeMap<String, BigDecimal>(in);
        elements.putAll(out);
        for (var element : elements.keySet()) lines.add(line(element, in, out, read.losses()));
        return lines;
    }

    private static Line line(
            String element, Map<String, BigDecimal> in, Map<String, BigDecimal> out, List<Reading.Loss> losses) {
        long lost = losses.stream()
                .filter(loss -> element.equals(loss.element()))
                .mapToLong(Reading.Loss::massMg)
                .sum();
        long came = whole(in.getOrDefault(element, BigDecimal.ZERO));
        long went = whole(out.getOrDefault(element, BigDecimal.ZERO));
        return new Line(element, came, went, lost, came - went - lost);
    }

    private static void add(Map<String, BigDecimal> sums, Map<String, String> shares, long massMg) {
        shares.forEach((element, percent) -> sums.merge(
                element,
                new BigDecimal(percent).multiply(BigDecimal.valueOf(massMg)).divide(HUNDRED),
                BigDecimal::add));
    }

    private static long whole(BigDecimal mg) {
        return mg.setScale(0, RoundingMode.HALF_EVEN).longValue();
    }
}
