package io.ytterby.diversion.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The item test: an item is controlled by its code, a parameter, its destination and the day, all four together. */
public final class Controls {
    private static final List<Control> CONTROLS = Goods.rows("controls.csv").stream()
            .map(row -> new Control(
                    row.get(0),
                    row.get(1),
                    new BigDecimal(row.get(2)),
                    row.get(3),
                    row.get(4),
                    row.get(5).equals("BANNED"),
                    LocalDate.parse(row.get(6)),
                    row.get(7).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(7)),
                    row.get(8)))
            .toList();

    private static final Map<String, List<Control>> BY_ORIGIN =
            CONTROLS.stream().collect(Collectors.groupingBy(Control::origin));

    private Controls() {}

    /**
     * A dated rule of one authority.
     *
     * @param hs first digits of the code
     * @param element whose share of net mass is the parameter
     * @param atLeast the share from which on the item is meant; 0 if any
     * @param origin ISO country whose law it is
     * @param destination ISO country, or {@code *}
     * @param banned whether no licence can be had
     * @param from first day
     * @param until last day
     */
    public record Control(
            String hs,
            String element,
            BigDecimal atLeast,
            String origin,
            String destination,
            boolean banned,
            LocalDate from,
            LocalDate until,
            String source) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        public boolean reaches(String country) {
            return destination.equals("*") || destination.equals(country);
        }
    }

    /** Rules of that country's law whose code fits, of all days and destinations. */
    public static List<Control> of(String origin, String hs) {
        var fitting = new ArrayList<Control>(2);
        for (var one : BY_ORIGIN.getOrDefault(origin, List.of())) if (hs.startsWith(one.hs())) fitting.add(one);
        return fitting;
    }

    /** Whether any rule of any day names this element under the code, or under another with the same four digits. */
    public static boolean names(String hs, String element) {
        for (var one : CONTROLS) if (one.element().equals(element) && one.hs().regionMatches(0, hs, 0, 4)) return true;
        return false;
    }

    /** Whether any rule names this element under any code. */
    public static boolean names(String element) {
        for (var one : CONTROLS) if (one.element().equals(element)) return true;
        return false;
    }

    public static List<Control> all() {
        return CONTROLS;
    }
}
