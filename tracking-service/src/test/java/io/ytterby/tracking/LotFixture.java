package io.ytterby.tracking;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotCard;
import io.ytterby.tracking.lot.domain.LotNumber;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Sscc;
import io.ytterby.tracking.lot.domain.Stage;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A producer, its magnets, and those it deals with. */
public final class LotFixture {
    public static final OrganisationId BAOTOU = new OrganisationId("cn-baotou-re");
    public static final OrganisationId GANZHOU = new OrganisationId("cn-ganzhou-re");
    public static final OrganisationId RHEINWERK = new OrganisationId("de-rheinwerk-auto");
    public static final Gtin GTIN = new Gtin("06901234000016");

    private LotFixture() {}

    public static Actor custodianOf(OrganisationId organisation) {
        var person = new PersonId("custodian." + organisation);
        return new Actor(person, organisation, OrganisationKind.COMPANY, Set.of(Roles.PRODUCER, Roles.CUSTODIAN));
    }

    /** Magnets of Baotou with a lot number that no other has. */
    public static LotCard magnets() {
        return cardOf(Stage.MAGNET);
    }

    public static LotCard cardOf(Stage stage) {
        var composition = new Composition(Map.of(
                Element.Nd,
                new BigDecimal("28.0"),
                Element.Dy,
                new BigDecimal("2.5"),
                Element.Fe,
                new BigDecimal("66.9")));
        var source = new SourceOfRight(SourceOfRight.Kind.MINE_PERMIT, "NM-2026-11");
        return new LotCard(GTIN, newNumber(), stage, composition, new Unlocode("CNBAO"), source, BAOTOU, null);
    }

    public static Lot lotOf(Mass mass) {
        return Lot.minted(LotId.random(), magnets(), mass);
    }

    /** A code of a pack, for each number another one. */
    public static Sscc sscc(long number) {
        var digits = String.format(Locale.ROOT, "%017d", number);
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        return new Sscc(digits + (10 - sum % 10) % 10);
    }

    public static LotNumber newNumber() {
        return new LotNumber(UUID.randomUUID().toString().substring(0, 18));
    }
}
