package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.licence.app.LicenceChanged;
import io.ytterby.licensing.licence.app.SuspendLicence;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.StepOutcome.Stepped;
import io.ytterby.licensing.organisation.app.Freezes.Placed;
import io.ytterby.licensing.organisation.domain.Freeze;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A licence that names a frozen organisation is born suspended. It holds the organisations' rows against a freeze until
 * its transaction ends, so a freeze either sees the licence or is seen by it.
 */
@ApplicationScoped
class StopNewLicences {
    private static final int LAST = 9_000;

    private final Freezes freezes;
    private final SuspendLicence suspend;

    StopNewLicences(Freezes freezes, SuspendLicence suspend) {
        this.freezes = freezes;
        this.suspend = suspend;
    }

    /** After everybody else: they must have heard of the licence before they hear that it is suspended. */
    void on(@Observes @Priority(LAST) LicenceChanged changed) {
        var licence = changed.licence();
        if (licence.version() > 1) return;
        for (var freeze : freezes.currentAndHeld(named(licence)))
            suspend.suspend(licence.number(), Ground.Kind.ORGANISATION_FROZEN, freeze.groundReason(), changed.actor())
                    .ifPresent(outcome -> {
                        if (outcome instanceof Stepped(var now)) remember(freeze, now);
                    });
    }

    private void remember(Freeze freeze, Licence now) {
        freezes.placed(freeze, new Placed(now.number(), now.grounds().getLast().id()));
    }

    private static List<OrganisationId> named(Licence licence) {
        var parties = licence.parties();
        return Stream.concat(
                        Stream.of(parties.holder()),
                        Stream.concat(Stream.ofNullable(parties.endUser()), parties.consignees().stream()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
