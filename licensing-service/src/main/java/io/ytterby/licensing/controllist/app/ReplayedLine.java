package io.ytterby.licensing.controllist.app;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.domain.EndUser;
import org.jspecify.annotations.Nullable;

/**
 * A line of an open case or a live licence, as far as it says what the engine needs.
 *
 * @param id of the application, or the number of the licence
 * @param item the goods as they were declared; null on lines that name their code only
 */
public record ReplayedLine(
        Kind kind,
        String id,
        int line,
        ControlCode code,
        HsCode hsCode,
        @Nullable DeclaredItem item,
        CountryCode exportFrom,
        CountryCode destination,
        EndUser endUser,
        String endUse) {

    /** What the line belongs to. */
    public enum Kind {
        CASE,
        LICENCE
    }
}
