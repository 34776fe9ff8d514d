package io.ytterby.gateway.duty.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.duty.app.SupplySeen;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** One row for each organisation. */
@Singleton
class JdbiSupplySeen implements SupplySeen {
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    JdbiSupplySeen(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A line as it is stored. */
    record Line(String material, SupplyStage stage, String country, long massMg, String source) {
        static Line of(Counted one) {
            return new Line(one.material(), one.stage(), one.country().value(), one.massMg(), one.source());
        }

        Counted counted() {
            return new Counted(material, stage, new CountryCode(country), massMg, Counted.Kind.LOT, source);
        }
    }

    @Override
    public Optional<Seen> find(OrganisationId organisation) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM duty_supply_seen WHERE organisation = :organisation")
                        .bind("organisation", organisation.value())
                        .map((row, context) -> seen(row))
                        .findOne());
    }

    @Override
    public void keep(OrganisationId organisation, Seen seen) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            INSERT INTO duty_supply_seen AS s (organisation, lines, counted_at)
            VALUES (:organisation, CAST(:lines AS jsonb), :at)
            ON CONFLICT (organisation) DO UPDATE SET lines = excluded.lines, counted_at = excluded.counted_at
             WHERE s.counted_at < excluded.counted_at\
            """)
                .bind("organisation", organisation.value())
                .bind("lines", text(seen.ofLots()))
                .bind("at", seen.countedAt().atOffset(ZoneOffset.UTC))
                .execute());
    }

    private String text(List<Counted> lines) {
        try {
            return json.writeValueAsString(lines.stream().map(Line::of).toList());
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("what was counted cannot be written as JSON", never);
        }
    }

    private Seen seen(ResultSet row) throws SQLException {
        try {
            return new Seen(
                    json.readValue(row.getString("lines"), LINES).stream()
                            .map(Line::counted)
                            .toList(),
                    row.getObject("counted_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException broken) {
            throw new SQLException("what was counted cannot be read", broken);
        }
    }
}
