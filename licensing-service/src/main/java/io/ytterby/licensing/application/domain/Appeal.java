package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An exporter's appeal against a refusal. Its people are its own: nobody who had a part in the case reviews or decides it.
 *
 * @param review what the reviewer recommends; null until then
 * @param verdict how it ended; null until then, and where it was taken back
 */
public record Appeal(
        AppealId id,
        ApplicationId application,
        String grounds,
        PersonId lodgedBy,
        Instant lodgedAt,
        Status status,
        @Nullable PersonId reviewer,
        @Nullable Opinion review,
        @Nullable Opinion verdict) {
    /** Days after the decision on which an appeal can still be lodged. */
    public static final int DAYS = 28;

    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    /** Where an appeal stands. */
    public enum Status {
        LODGED,
        UNDER_REVIEW,
        REVIEWED,
        ALLOWED,
        REJECTED,
        WITHDRAWN
    }

    /** What somebody makes of an appeal. */
    public record Opinion(boolean allow, String reason, PersonId by, Instant at) {}

    public static Appeal lodged(AppealId id, ApplicationId application, String grounds, PersonId by, Instant at) {
        return new Appeal(id, application, grounds, by, at, Status.LODGED, null, null, null);
    }

    /** The last legal day for an appeal. It depends on the decision alone: no letter that is sent again moves it. */
    public static LocalDate lastDay(Instant decidedAt) {
        return LocalDate.ofInstant(decidedAt, LEGAL).plusDays(DAYS);
    }

    public static boolean inTime(Instant decidedAt, Instant now) {
        return !LocalDate.ofInstant(now, LEGAL).isAfter(lastDay(decidedAt));
    }

    public Appeal takenUpBy(PersonId person) {
        return new Appeal(id, application, grounds, lodgedBy, lodgedAt, Status.UNDER_REVIEW, person, null, null);
    }

    public Appeal reviewed(Opinion opinion) {
        return new Appeal(id, application, grounds, lodgedBy, lodgedAt, Status.REVIEWED, opinion.by(), opinion, null);
    }

    public Appeal decided(Opinion opinion) {
        var end = opinion.allow() ? Status.ALLOWED : Status.REJECTED;
        return new Appeal(id, application, grounds, lodgedBy, lodgedAt, end, reviewer, review, opinion);
    }

    public Appeal withdrawn() {
        return new Appeal(id, application, grounds, lodgedBy, lodgedAt, Status.WITHDRAWN, reviewer, review, null);
    }
}
