package io.ytterby.inspection.alert.app;

import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertNotice;
import io.ytterby.inspection.alert.domain.Consignor;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One port tells all others what to look for. */
@Singleton
public class RaiseAlert {
    private final Alerts alerts;
    private final AlertChanges changes;
    private final ConsignorHashes hashes;
    private final Clock clock;

    RaiseAlert(Alerts alerts, AlertChanges changes, ConsignorHashes hashes, Clock clock) {
        this.alerts = alerts;
        this.changes = changes;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * In the transaction of the finding. A result raises one alert: asked again, the one that stands is answered. The
     * consignor of a finding is told as a keyed hash, because others need to recognise it and not to know it.
     *
     * @param ttl 1 to 180 days; {@link Alert#DEFAULT} if nothing speaks for another
     * @param result the verified result that it follows from
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Alert raise(Actor actor, AlertNotice notice, Duration ttl, @Nullable UUID result) {
        return add(actor, result == null ? notice : concealed(notice), ttl, result);
    }

    /** By an officer, in a transaction of its own. */
    @Transactional
    public Alert raiseByHand(Actor actor, AlertNotice notice, Duration ttl, boolean conceal) {
        return add(actor, conceal ? concealed(notice) : notice, ttl, null);
    }

    private Alert add(Actor actor, AlertNotice notice, Duration ttl, @Nullable UUID result) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var alert = Alert.raised(notice, actor.person(), actor.organisation(), now, ttl, result);
        if (!alerts.add(alert) && result != null)
            return alerts.ofResult(result).flatMap(alerts::lookUp).orElseThrow();
        changes.told(actor, alert, "raised", AlertV1.of(alert, alert.stored()));
        return alert;
    }

    private AlertNotice concealed(AlertNotice notice) {
        if (!(notice.pattern().consignor() instanceof Consignor.Named(var organisation))) return notice;
        var hidden = notice.pattern().with(new Consignor.Concealed(hashes.of(organisation)));
        return new AlertNotice(notice.foundAt(), notice.ground(), notice.declaration(), hidden);
    }
}
