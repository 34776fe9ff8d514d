package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it went out: with the texts that its letter carries.
 *
 * @param onAppeal whether it decided an appeal
 * @param provisos the conditions of an approval
 * @param licence that was issued by it
 */
public record Ruling(
        Decision.Kind kind,
        boolean onAppeal,
        List<Decision.Denial> denials,
        List<Proviso> provisos,
        PersonId decidedBy,
        Instant decidedAt,
        @Nullable LicenceNumber licence) {
    public Ruling {
        denials = List.copyOf(denials);
        provisos = List.copyOf(provisos);
    }

    /** A condition on a line of goods or on a party. */
    public record Proviso(Target target, Department department, String text) {}
}
