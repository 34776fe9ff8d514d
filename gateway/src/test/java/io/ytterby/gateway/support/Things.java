package io.ytterby.gateway.support;

import io.ytterby.gateway.projection.domain.Audience;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A licence, a lot, its declaration and its holds, as the services would tell them. */
public final class Things {
    public static final OrganisationId EXPORTER = new OrganisationId("cn-baotou-re");
    public static final OrganisationId BUYER = new OrganisationId("de-rheinwerk-auto");
    public static final OrganisationId STRANGER = new OrganisationId("se-nordia-motors");
    public static final Audience BOTH = new Audience(Map.of(EXPORTER, Scope.FULL, BUYER, Scope.STATUS));
    public static final Audience EXPORTER_ONLY = new Audience(Map.of(EXPORTER, Scope.FULL));

    public static final LicenceNumber LICENCE = new LicenceNumber("CN-2026-000017");
    public static final LotId LOT = LotId.of("0e6a4e0c-6d1e-4a83-8f0e-51f4a2b90001");
    public static final DeclarationId DECLARATION = DeclarationId.of("5b0c5f0e-6a0a-4b6e-9a58-0d1f6a1f0001");
    public static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private Things() {}

    public static KnownLicence licence(long version, String status) {
        return licence(version, status, BOTH);
    }

    public static KnownLicence licence(long version, String status, Audience audience) {
        var grounds = status.equals("SUSPENDED")
                ? List.of(new KnownLicence.Ground("FAILED_INSPECTION", "Dysprosium found", NOON))
                : List.<KnownLicence.Ground>of();
        var line = new KnownLicence.Line(
                1, "1C905.a", "8505111000", "magnets", Mass.ofGrams(100), Mass.ofGrams(20), Mass.ofGrams(75));
        return new KnownLicence(
                version,
                audience,
                NOON,
                LICENCE,
                "INDIVIDUAL",
                EXPORTER,
                NOON,
                status,
                "DE",
                new Validity(TODAY, TODAY.plusYears(1)),
                grounds,
                List.of(line));
    }

    public static KnownLot lot(long version, @Nullable DeclarationId lockedFor, DeclarationId... frozenBy) {
        return lot(version, "ACTIVE", lockedFor, frozenBy);
    }

    public static KnownLot lot(
            long version, String status, @Nullable DeclarationId lockedFor, DeclarationId... frozenBy) {
        return new KnownLot(
                version,
                BOTH,
                NOON,
                LOT,
                "BT-1",
                "MAGNET",
                Mass.ofGrams(25),
                status,
                lockedFor,
                List.of(frozenBy),
                EXPORTER,
                EXPORTER,
                Map.of(BUYER, NOON),
                List.of());
    }

    public static KnownDeclaration declaration(long version, String status) {
        return declaration(version, status, DECLARATION, BOTH);
    }

    public static KnownDeclaration declaration(long version, String status, DeclarationId id, Audience audience) {
        return new KnownDeclaration(
                version,
                audience,
                NOON,
                id,
                "26CN4500000000001X",
                status,
                NOON.plusSeconds(version),
                List.of(new KnownDeclaration.Line(LOT, LICENCE)));
    }

    public static KnownHolds holds(long version, Audience audience, String... grounds) {
        var open = List.of(grounds).stream()
                .map(ground -> new KnownHolds.Hold(ground, "cn-gacc", NOON))
                .toList();
        return new KnownHolds(version, audience, NOON, DECLARATION, open, List.of(LOT));
    }
}
