package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Ending;
import io.ytterby.licensing.licence.domain.StepOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Ends a licence for good: a regulator revokes it, or its holder surrenders it. What is reserved can still be released. */
@ApplicationScoped
public class EndLicence {
    private final Licences licences;
    private final LicenceSteps steps;

    EndLicence(Licences licences, LicenceSteps steps) {
        this.licences = licences;
        this.steps = steps;
    }

    /** Empty if there is no such licence. */
    @Transactional
    public Optional<StepOutcome> revoke(LicenceNumber number, String reason, Actor regulator) {
        return licences.lock(number)
                .map(licence ->
                        steps.take(licence.end(Ending.REVOKED), "revoked", regulator, Map.of("reason", reason)));
    }

    /** Empty if there is no such licence of the exporter's organisation: another's looks as if there were none. */
    @Transactional
    public Optional<StepOutcome> surrender(LicenceNumber number, String reason, Actor exporter) {
        return licences.lock(number)
                .filter(licence -> licence.parties().holder().equals(exporter.organisation()))
                .map(licence ->
                        steps.take(licence.end(Ending.SURRENDERED), "surrendered", exporter, Map.of("reason", reason)));
    }
}
