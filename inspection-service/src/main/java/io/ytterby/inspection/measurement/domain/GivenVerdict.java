package io.ytterby.inspection.measurement.domain;

import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis made of a measurement. It stays as it was given; a newer model's comes after it.
 *
 * @param number 1 for the upload's own
 * @param model version and hash of what analysed it
 * @param report elements and reasons as JSON, as they were answered
 * @param plot the curve as JSON
 * @param svg the same as a picture
 * @param hold that it placed, if it did
 */
public record GivenVerdict(
        MeasurementId measurement,
        int number,
        Outcome verdict,
        String method,
        String model,
        String report,
        String plot,
        String svg,
        PersonId analysedBy,
        Instant analysedAt,
        @Nullable HoldId hold) {}
