package io.ytterby.licensing.licence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that can come of a step on a licence. */
public sealed interface StepOutcome {
    record Stepped(Licence next) implements StepOutcome {}

    /** Why nothing was changed. */
    sealed interface Refused extends StepOutcome {}

    /** It has come to its end, and that is never taken back. */
    record Ended(Ending how) implements Refused {}

    /** @param open those that could be named instead */
    record NoSuchGround(UUID asked, List<UUID> open) implements Refused {
        public NoSuchGround {
            open = List.copyOf(open);
        }
    }

    record NotYetOver(LocalDate lastDay) implements Refused {}
}
