package io.ytterby.inspection.measurement.domain;

import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * That a file of an instrument came in. Never changed; what was made of it are its {@link GivenVerdict}s.
 *
 * @param format what the file was found to be
 * @param remarks where it departs from its format and how it was read all the same
 * @param metadata as it was sent, JSON
 */
public record Measurement(
        MeasurementId id,
        Sha256 sha256,
        String fileName,
        int sizeBytes,
        String format,
        List<String> remarks,
        String metadata,
        MeasurementContext context,
        InstrumentUsed instrument,
        PersonId measuredBy,
        OrganisationId organisation,
        Instant receivedAt) {
    public Measurement {
        remarks = List.copyOf(remarks);
    }
}
