package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.application.app.ApplicationFilter;
import io.ytterby.licensing.application.app.ApplicationFilter.Order;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a list shows: {@code @BeanParam ListQuery}.
 *
 * @param status one or more, parted by commas
 * @param mine true for cases in which the caller has advised, signed or decided
 * @param submittedFrom first legal day of submission
 * @param submittedUntil last legal day of submission
 * @param text words of the reference, the end use, a party, goods, or the licence's number
 * @param sort {@code id}, {@code submittedAt} or {@code -submittedAt}
 */
public record ListQuery(
        @QueryParam("status") @Nullable String status,
        @QueryParam("exporterOrg") @Nullable OrganisationId exporterOrg,
        @QueryParam("mine") @Nullable Boolean mine,
        @QueryParam("submittedFrom") @Nullable LocalDate submittedFrom,
        @QueryParam("submittedUntil") @Nullable LocalDate submittedUntil,
        @QueryParam("text") @Nullable String text,
        @QueryParam("sort") @Nullable String sort) {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_TEXT = 100;
    private static final int LAST_YEAR = 9999;

    ApplicationFilter toFilter(PersonId reader) {
        return new ApplicationFilter(
                exporterOrg,
                statuses(),
                Boolean.TRUE.equals(mine) ? reader : null,
                start("?submittedFrom", submittedFrom, 0),
                start("?submittedUntil", submittedUntil, 1),
                words(),
                order());
    }

    private Set<ApplicationStatus> statuses() {
        var found = EnumSet.noneOf(ApplicationStatus.class);
        if (status == null || status.isBlank()) return found;
        for (var name : status.split(",", -1)) found.add(status(name.strip()));
        return found;
    }

    private static ApplicationStatus status(String name) {
        try {
            return ApplicationStatus.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw wrong("?status", "must be some of " + EnumSet.allOf(ApplicationStatus.class) + ", parted by commas.");
        }
    }

    private static @Nullable Instant start(String parameter, @Nullable LocalDate day, int daysLater) {
        if (day == null) return null;
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR - 1) throw wrong(parameter, "must be a day of this era.");
        return day.plusDays(daysLater).atStartOfDay(LEGAL).toInstant();
    }

    private @Nullable String words() {
        if (text == null || text.isBlank()) return null;
        if (text.length() > LONGEST_TEXT || text.indexOf(0) >= 0)
            throw wrong("?text", "must be at most " + LONGEST_TEXT + " characters.");
        return text.strip();
    }

    private Order order() {
        return switch (sort == null ? "id" : sort) {
            case "id" -> Order.ID;
            case "submittedAt" -> Order.SUBMITTED;
            case "-submittedAt" -> Order.SUBMITTED_LAST_FIRST;
            default -> throw wrong("?sort", "must be id, submittedAt or -submittedAt.");
        };
    }

    private static ProblemException wrong(String parameter, String detail) {
        return new ProblemException(Problems.invalid(parameter, detail));
    }
}
