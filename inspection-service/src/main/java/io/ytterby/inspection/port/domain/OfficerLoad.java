package io.ytterby.inspection.port.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one officer has to do.
 *
 * @param open orders that the officer has and that are neither closed nor cancelled
 * @param oldest when the one was assigned that waits longest; null if none is open
 * @param medianMinutes from assignment to the first result, of the results of the last 30 days; null if there is none
 */
public record OfficerLoad(
        PersonId officer,
        long open,
        @Nullable Instant oldest,
        long doneIn7Days,
        @Nullable Long medianMinutes) {}
