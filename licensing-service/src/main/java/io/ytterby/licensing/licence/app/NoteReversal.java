package io.ytterby.licensing.licence.app;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.domain.Ground;
import io.ytterby.licensing.licence.domain.Licence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Customs has found a result wrong. That is noted on the ground which came of it, and no more: a licence is reinstated by a
 * regulator who names the ground, and who now sees why.
 */
@ApplicationScoped
public class NoteReversal {
    private static final Actor LICENSING = Actor.system("licensing");

    private final Licences licences;
    private final LicenceSteps steps;

    NoteReversal(Licences licences, LicenceSteps steps) {
        this.licences = licences;
        this.steps = steps;
    }

    /** The licences are locked in the order of their numbers, as the ledger does. */
    @Transactional
    public void note(UUID result, Ground.Reversal reversal, List<LicenceNumber> numbers) {
        numbers.stream()
                .distinct()
                .sorted(Comparator.comparing(LicenceNumber::value))
                .forEach(
                        number -> licences.lock(number).ifPresent(licence -> noteWithHeirs(licence, result, reversal)));
    }

    private void noteWithHeirs(Licence licence, UUID result, Ground.Reversal reversal) {
        licence.withReversal(result, reversal).ifPresent(next -> {
            licences.noteReversal(licence.number(), result, reversal);
            steps.write(next, "finding-reversed", LICENSING, Map.of("result", result, "reason", reversal.reason()));
        });
        var heir = licence.lineage().replacedBy();
        if (heir != null) licences.lock(heir).ifPresent(next -> noteWithHeirs(next, result, reversal));
    }
}
