package io.ytterby.worlds.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The laws the actors of a world know: dated, from public notices of China's Ministry of Commerce. */
public final class Law {
    /** Announcement 46/2024: no gallium, germanium, antimony to the United States. Suspended on 2025-11-09 for a year. */
    private static final LocalDate BAN = LocalDate.parse("2024-12-03");

    private static final LocalDate BAN_SUSPENDED = LocalDate.parse("2025-11-09");
    private static final Set<String> BANNED = Set.of("Ga", "Ge", "Sb");

    private Law() {}

    /** A day from which something is controlled.
     * @param destination the only country it is about, or empty */
    public record Control(LocalDate date, List<String> elements, String destination, String says) {}

    public static boolean banned(Good good, String to, LocalDate day) {
        return to.equals("US")
                && good.listed()
                && BANNED.contains(good.element())
                && !day.isBefore(BAN)
                && day.isBefore(BAN_SUSPENDED);
    }

    public static List<Control> controls() {
        return List.of(
                new Control(
                        LocalDate.parse("2023-08-01"), List.of("Ga", "Ge"), "", "MOFCOM and GACC announcement 23/2023"),
                new Control(LocalDate.parse("2023-12-01"), List.of("C"), "", "MOFCOM and GACC announcement 39/2023"),
                new Control(LocalDate.parse("2024-09-15"), List.of("Sb"), "", "MOFCOM and GACC announcement 33/2024"),
                new Control(BAN, List.of("Ga", "Ge", "Sb"), "US", "MOFCOM announcement 46/2024"),
                new Control(
                        LocalDate.parse("2025-02-04"),
                        List.of("W", "Te", "Bi", "Mo", "In"),
                        "",
                        "MOFCOM and GACC announcement 10/2025"),
                new Control(
                        LocalDate.parse("2025-04-04"),
                        List.of("Sm", "Gd", "Tb", "Dy", "Lu", "Y"),
                        "",
                        "MOFCOM and GACC announcement 18/2025"));
    }
}
