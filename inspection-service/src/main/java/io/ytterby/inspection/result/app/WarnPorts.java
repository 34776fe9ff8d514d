package io.ytterby.inspection.result.app;

import io.ytterby.inspection.alert.app.RaiseAlert;
import io.ytterby.inspection.alert.app.WithdrawAlert;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertNotice;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kernel.Element;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells every port what failed here, and takes it back when it was wrong. */
@Singleton
class WarnPorts {
    private final RaiseAlert raiseAlert;
    private final WithdrawAlert withdrawAlert;

    WarnPorts(RaiseAlert raiseAlert, WithdrawAlert withdrawAlert) {
        this.raiseAlert = raiseAlert;
        this.withdrawAlert = withdrawAlert;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void of(Actor actor, Declaration declaration, InspectionResult failed) {
        var notice = AlertNotice.ofFinding(declaration, failed.finding(), element(failed), null);
        var _ = raiseAlert.raise(actor, notice, Alert.DEFAULT, failed.id());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(Actor actor, InspectionResult reversed, String why) {
        var _ = withdrawAlert.ofResult(actor, reversed.id(), why);
    }

    /** The one that there is most of, among those that a result names; which of them is controlled the law says, not we. */
    private static @Nullable Element element(InspectionResult failed) {
        return failed.shares().entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Element, BigDecimal>::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
