package io.ytterby.tracking.sighting.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.sighting.app.RoutePlans;
import io.ytterby.tracking.sighting.domain.Leg;
import io.ytterby.tracking.sighting.domain.RoutePlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A plan's legs are one JSON text: they are read and written whole. */
@ApplicationScoped
class JdbiRoutePlans implements RoutePlans {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    JdbiRoutePlans(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record StoredLeg(
            List<String> countries,
            List<String> parties,
            Instant from,
            @Nullable Instant until) {
        static StoredLeg of(Leg leg) {
            return new StoredLeg(
                    leg.countries().stream().map(CountryCode::value).sorted().toList(),
                    leg.parties().stream().map(OrganisationId::value).sorted().toList(),
                    leg.from(),
                    leg.until());
        }

        Leg toLeg() {
            return new Leg(
                    countries.stream().map(CountryCode::new).collect(Collectors.toSet()),
                    parties.stream().map(OrganisationId::new).collect(Collectors.toSet()),
                    from,
                    until);
        }
    }

    @Override
    public Optional<RoutePlan> find(LotId lot) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM route_plan WHERE lot_id = :lot")
                .bind("lot", lot.value())
                .map((row, context) -> new RoutePlan(
                        lot,
                        legs(row.getString("legs")),
                        new OrganisationId(row.getString("org")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")))
                .findOne());
    }

    @Override
    public boolean tryPut(RoutePlan plan, long expected) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO route_plan (lot_id, legs, org, changed_at, version)
                        SELECT :lot, :legs, :org, :at, :version
                         WHERE :expected = 0 OR EXISTS (SELECT 1 FROM route_plan WHERE lot_id = :lot)
                        ON CONFLICT (lot_id) DO UPDATE SET legs = excluded.legs, org = excluded.org,
                            changed_at = excluded.changed_at, version = excluded.version
                         WHERE route_plan.version = :expected""")
                        .bind("lot", plan.lot().value())
                        .bind("legs", text(plan.legs()))
                        .bind("org", plan.by().value())
                        .bind("at", plan.at())
                        .bind("version", plan.version())
                        .bind("expected", expected)
                        .execute()
                == 1);
    }

    private String text(List<Leg> legs) {
        return json.valueToTree(legs.stream().map(StoredLeg::of).toList()).toString();
    }

    private List<Leg> legs(String text) {
        try {
            return json.readValue(text, new TypeReference<List<StoredLeg>>() {}).stream()
                    .map(StoredLeg::toLeg)
                    .toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored route is no JSON", broken);
        }
    }
}
