package io.ytterby.inspection.release.domain;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.LotLock;
import io.ytterby.inspection.declaration.domain.Mrn;
import io.ytterby.inspection.declaration.domain.Reservation;
import io.ytterby.inspection.projection.domain.LicenceCopy;
import io.ytterby.inspection.projection.domain.LotCopy;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kernel.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One declaration of one lot on one licence, reserved and locked. */
final class ReleaseFixtures {
    static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final LicenceNumber LICENCE = new LicenceNumber("CN-2026-000017");
    private static final LotId LOT = LotId.random();
    private static final Validity YEAR = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private ReleaseFixtures() {}

    static LicenceCopy copy(long version, String status) {
        return new LicenceCopy(LICENCE, version, status, new OrganisationId("cn-baotou-re"), YEAR, null);
    }

    static Map<LotId, LotCopy> lots() {
        return Map.of(LOT, new LotCopy(LOT, 1, "ACTIVE", Set.of()));
    }

    static Declaration declaration() {
        var line = new DeclarationLine(
                1, LICENCE, 1, LOT, Mass.ofKilograms(25), Money.of("EUR", 1), new HsCode("8505111000"), Map.of());
        var form = new DeclarationForm(
                new Mrn("26CN4500000000001X"),
                new OrganisationId("cn-baotou-re"),
                new OrganisationId("de-rheinwerk-auto"),
                new CountryCode("DE"),
                new Unlocode("CNSHA"),
                List.of(line));
        var state = new DeclarationState(
                DeclarationStatus.RESERVED, Reservation.HELD, LotLock.HELD, false, null, null, 0, 0, 2);
        return new Declaration(DeclarationId.random(), form, NOON, NOON, state);
    }
}
