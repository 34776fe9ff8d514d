package io.ytterby.licensing.ledger.domain;

import io.ytterby.licensing.ledger.domain.Refusal.NotUsable;
import io.ytterby.licensing.ledger.domain.Refusal.OutsideValidity;
import io.ytterby.licensing.licence.domain.Ending;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Whether goods could leave on the day that their declaration bears. What is told late counts by that day: it is not lost
 * because the licence has expired since, and not saved because it has not.
 */
public final class UsageDay {
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    private UsageDay() {}

    public static @Nullable Refusal refusal(Licence licence, LocalDate declaredOn, LocalDate today) {
        var ended = licence.ended();
        if (ended != null && ended != Ending.EXPIRED)
            return new NotUsable(licence.number(), licence.status(), licence.grounds());
        if (!licence.validity().covers(declaredOn) || declaredOn.isAfter(today))
            return new OutsideValidity(licence.number(), licence.validity(), declaredOn);
        boolean suspended =
                licence.grounds().stream().map(UsageDay::since).anyMatch(since -> !declaredOn.isBefore(since));
        return suspended ? new NotUsable(licence.number(), licence.status(), licence.grounds()) : null;
    }

    private static LocalDate since(Ground ground) {
        return LocalDate.ofInstant(ground.since(), LEGAL);
    }
}
