package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A verified failed inspection is a ground on each licence of its declaration, once, however that licence stands. */
@ApplicationScoped
public class SuspendOnFailedInspection {
    private static final Logger LOG = Logger.getLogger(SuspendOnFailedInspection.class);
    private static final Actor LICENSING = Actor.system("licensing");

    private final Licences licences;
    private final LicenceSteps steps;
    private final Clock clock;

    SuspendOnFailedInspection(Licences licences, LicenceSteps steps, Clock clock) {
        this.licences = licences;
        this.steps = steps;
        this.clock = clock;
    }

    /** What was found, and in whose goods. The licences are locked in the order of their numbers, as the ledger does. */
    public record Failure(UUID result, DeclarationId declaration, String finding, List<LicenceNumber> licences) {
        public Failure {
            licences = licences.stream()
                    .distinct()
                    .sorted(Comparator.comparing(LicenceNumber::value))
                    .toList();
        }
    }

    @Transactional
    public void suspend(Failure failure) {
        for (var number : failure.licences())
            licences.lock(number)
                    .ifPresentOrElse(
                            licence -> suspendWithHeirs(licence, failure),
                            () -> LOG.warnf("result %s names %s, which is no licence", failure.result(), number));
    }

    /** A re-issue carries the books, and what was found goes with them. */
    private void suspendWithHeirs(Licence licence, Failure failure) {
        suspend(licence, failure);
        var heir = licence.lineage().replacedBy();
        if (heir != null) licences.lock(heir).ifPresent(next -> suspendWithHeirs(next, failure));
    }

    /** A result that is told again after its ground was lifted does not open it again. */
    private void suspend(Licence licence, Failure failure) {
        if (licences.knowsResult(licence.number(), failure.result())) return;
        var ground = Ground.ofFailedInspection(
                UUID.randomUUID(), failure.finding(), clock.instant(), failure.result(), failure.declaration());
        licences.addGround(licence.number(), ground, LICENSING.person());
        steps.write(
                licence.withGround(ground),
                "suspended",
                LICENSING,
                Map.of("ground", ground.id(), "result", failure.result(), "reason", failure.finding()));
    }
}
