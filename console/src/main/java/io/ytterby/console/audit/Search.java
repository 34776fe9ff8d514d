package io.ytterby.console.audit;

import io.ytterby.console.page.Address;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
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

    /** The API's own question, from a place on, the newest first. */
    String asked(@Nullable String after) {
        return Address.of(AuditRead.of(service))
                .with("order", "newest")
                .with("pageSize", 100)
                .with("subject", subject.strip())
                .with("person", person.strip())
                .with("action", action.strip())
                .with("from", start(from, 0))
                .with("until", start(until, 1))
                .with("pageToken", after)
                .toString();
    }

    /** When a legal day begins, or the one after it; empty where no day is told, or none that there is. */
    private static String start(String day, int later) {
        try {
            return day.isBlank()
                    ? ""
                    : LocalDate.parse(day.strip())
                            .plusDays(later)
                            .atStartOfDay(OFFICE)
                            .toInstant()
                            .toString();
        } catch (DateTimeParseException none) {
            return "";
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
