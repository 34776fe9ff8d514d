package io.ytterby.inspection.measurement.db;

import io.ytterby.inspection.instrument.app.OpenMeasurements;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Asks the measurements and their orders. */
@Singleton
class SqlOpenMeasurements implements OpenMeasurements {
    private final Jdbi jdbi;

    SqlOpenMeasurements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean has(PersonId person, InstrumentId instrument, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (
                            SELECT FROM measurement m LEFT JOIN inspection_order o ON o.id = m.order_id
                             WHERE m.instrument_id = :instrument AND lower(m.measured_by) = lower(:person)
                               AND CASE WHEN o.id IS NULL THEN m.received_at > :since
                                        ELSE o.status NOT IN ('CLOSED', 'CANCELLED') END)""")
                .bind("instrument", instrument.value())
                .bind("person", person.value())
                .bind("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }
}
