package io.ytterby.console.controllist;

import io.ytterby.console.page.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list as of a day.
 *
 * @param entries those that bind on that day
 */
public record Law(String version, LocalDate asOf, List<Instrument> instruments, List<Line> entries) {
    static final String API = "/api/licensing/v1/control-list";
    static final String PAGE = "/console/list";
    private static final Set<String> BINDING = Set.of("IN_FORCE", "REACTIVATED");
    private static final Set<String> OPEN = Set.of("LAST_DAY_OF_SUSPENSION", "RETURN_UNCONFIRMED");

    static String tone(String standing) {
        if (BINDING.contains(standing)) return "good";
        if (OPEN.contains(standing)) return "warn";
        return standing.equals("SUSPENDED") ? "stop" : "wait";
    }

    static boolean has(String part, @Nullable String... texts) {
        var wanted = part.strip().toLowerCase(Locale.ROOT);
        for (var text : texts) if (text != null && text.toLowerCase(Locale.ROOT).contains(wanted)) return true;
        return wanted.isEmpty();
    }

    /** An announcement or law, and where it stands on the day. */
    public record Instrument(
            String id,
            String title,
            String kind,
            @Nullable LocalDate published,
            LocalDate effectiveFrom,
            @Nullable List<Pause> suspensions,
            @Nullable Boolean reexportLiability,
            String standing,
            String confidence,
            String source,
            @Nullable String note) {
        public List<Pause> pauses() {
            return suspensions == null ? List.of() : suspensions;
        }

        public boolean isReexportLiable() {
            return Boolean.TRUE.equals(reexportLiability);
        }

        public String tone() {
            return Law.tone(standing);
        }

        public String path() {
            return PAGE + "/instruments/" + Address.encoded(id);
        }

        /** Its id as a part of an address. */
        public String encoded() {
            return Address.encoded(id);
        }

        boolean matches(String part) {
            return has(part, id, title, source, note);
        }
    }

    /** @param until its last day */
    public record Pause(
            String by,
            LocalDate from,
            LocalDate until,
            @Nullable String confidence) {}

    /** One instrument with all its entries, whether or not it binds. */
    public record One(String version, LocalDate asOf, Instrument instrument, List<Line> entries) {}

    /** One entry of the list's history. */
    public record Version(
            long number,
            String version,
            @Nullable String instrument,
            String reason,
            @Nullable String proposedBy,
            @Nullable String confirmedBy,
            Instant at) {
        public String path() {
            return Address.of(PAGE).with("version", version).toString();
        }
    }
}
