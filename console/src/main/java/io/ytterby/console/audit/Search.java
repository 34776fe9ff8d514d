package io.ytterby.console.audit;

import io.ytterby.console.page.Address;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody looks for.
 *
 * @param subject exactly as the API names it: {@code licence/CN-2026-000017}
 * @param person part of the name of who did it
 * @param action part of what was done: {@code suspended}
 * @param from a legal day, from its beginning
 * @param until a legal day, to its end
 */
public record Search(
        @QueryParam("service") @DefaultValue("licensing") String service,
        @QueryParam("subject") @DefaultValue("") String subject,
        @QueryParam("person") @DefaultValue("") String person,
        @QueryParam("action") @DefaultValue("") String action,
        @QueryParam("from") @DefaultValue("") String from,
        @QueryParam("until") @DefaultValue("") String until,
        @QueryParam("pageToken") @Nullable String pageToken) {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    boolean isOfKnownService() {
        return AuditRead.SERVICES.contains(service);
    }

    /** The API's own question, from a place on. */
    String asked(@Nullable String after) {
        return Address.of(AuditRead.of(service))
                .with("pageSize", 500)
                .with("subject", subject.strip())
                .with("pageToken", after)
                .toString();
    }

    /** What the API does not ask for itself. */
    boolean matches(AuditRead.Entry entry) {
        return has(entry.person() + " " + entry.organisation(), person)
                && has(entry.action(), action)
                && !entry.at().isBefore(start(from, Instant.MIN))
                && entry.at().isBefore(end(until, Instant.MAX));
    }

    /** Whether nothing after this entry can be what is looked for: entries are in the order of their time. */
    boolean isPast(AuditRead.Entry entry) {
        return !entry.at().isBefore(end(until, Instant.MAX));
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }

    private static Instant start(String day, Instant otherwise) {
        return at(day, 0, otherwise);
    }

    private static Instant end(String day, Instant otherwise) {
        return at(day, 1, otherwise);
    }

    private static Instant at(String day, int later, Instant otherwise) {
        try {
            return day.isBlank()
                    ? otherwise
                    : LocalDate.parse(day.strip())
                            .plusDays(later)
                            .atStartOfDay(OFFICE)
                            .toInstant();
        } catch (DateTimeParseException none) {
            return otherwise;
        }
    }

    public boolean isNarrowed() {
        return !(subject + person + action + from + until).isBlank();
    }

    public String withoutSubject() {
        return new Search(service, "", person, action, from, until, null).here();
    }

    public String withoutPerson() {
        return new Search(service, subject, "", action, from, until, null).here();
    }

    public String withoutAction() {
        return new Search(service, subject, person, "", from, until, null).here();
    }

    public String withoutDays() {
        return new Search(service, subject, person, action, "", "", null).here();
    }

    /** All that was done to one thing. */
    public String ofSubject(String wanted) {
        return new Search(service, wanted, "", "", "", "", null).here();
    }

    public String ofService(String wanted) {
        return new Search(wanted, subject, person, action, from, until, null).here();
    }

    public String next(String token) {
        return new Search(service, subject, person, action, from, until, token).here();
    }

    private String here() {
        return Address.of("/console/audit/entries")
                .with("service", service)
                .with("subject", subject.strip())
                .with("person", person.strip())
                .with("action", action.strip())
                .with("from", from.strip())
                .with("until", until.strip())
                .with("pageToken", pageToken)
                .toString();
    }
}
