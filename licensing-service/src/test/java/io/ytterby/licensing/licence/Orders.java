package io.ytterby.licensing.licence;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.licence.app.IssueLicence;
import io.ytterby.licensing.licence.app.IssueLicence.LineOrder;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.domain.ControlledBy;
import io.ytterby.licensing.licence.domain.SubPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues licences for tests, as a finalised application would. */
@ApplicationScoped
public class Orders {
    public static final OrganisationId HOLDER = new OrganisationId("cn-baotou-re");
    public static final OrganisationId BUYER = new OrganisationId("de-rheinwerk-auto");
    public static final Actor OFFICER = new Actor(
            new PersonId("li.wei"),
            new OrganisationId("cn-mofcom"),
            OrganisationKind.AUTHORITY,
            Set.of(Roles.LICENSING_OFFICER));
    public static final Actor REGULATOR = new Actor(
            new PersonId("wang.fang"),
            new OrganisationId("cn-mofcom"),
            OrganisationKind.AUTHORITY,
            Set.of(Roles.REGULATOR));

    private final IssueLicence issueLicence;
    private final Clock clock;

    Orders(IssueLicence issueLicence, Clock clock) {
        this.issueLicence = issueLicence;
        this.clock = clock;
    }

    /** A licence for magnets that is valid for a year, with a line of each mass. Ten cents a gram. */
    @Transactional
    public LicenceNumber issued(Mass... masses) {
        return issued(aYear(), masses);
    }

    @Transactional
    public LicenceNumber issued(Validity validity, Mass... masses) {
        return issueLicence.issue(order(validity, masses)).number();
    }

    /** The same for these organisations, of half a kilogram. */
    @Transactional
    public LicenceNumber issued(String holder, String endUser, String consignee) {
        return issueLicence
                .issue(new IssueLicence.Order(
                        UUID.randomUUID(),
                        new OrganisationId(holder),
                        new OrganisationId(endUser),
                        new OrganisationId(consignee),
                        new CountryCode("DE"),
                        List.of(line(Mass.ofGrams(500))),
                        aYear(),
                        OFFICER))
                .number();
    }

    /** A licence for a year with one line that is controlled so. Ten cents a gram. */
    @Transactional
    public LicenceNumber controlled(
            Mass mass, ControlledBy by, Map<Element, Mass> caps, @Nullable SubPeriod subPeriod) {
        var plain = line(mass);
        var line = new LineOrder(
                plain.controlCode(), plain.hsCode(), plain.description(), mass, plain.value(), by, caps, subPeriod);
        return issueLicence
                .issue(new IssueLicence.Order(
                        UUID.randomUUID(),
                        HOLDER,
                        BUYER,
                        BUYER,
                        new CountryCode("DE"),
                        List.of(line),
                        aYear(),
                        OFFICER))
                .number();
    }

    public Validity aYear() {
        var today = LegalDay.today(clock);
        return new Validity(today, today.plusDays(364));
    }

    static IssueLicence.Order order(Validity validity, Mass... masses) {
        return new IssueLicence.Order(
                UUID.randomUUID(),
                HOLDER,
                BUYER,
                BUYER,
                new CountryCode("DE"),
                Arrays.stream(masses).map(Orders::line).toList(),
                validity,
                OFFICER);
    }

    private static LineOrder line(Mass mass) {
        return new LineOrder(
                new ControlCode("1C905.a"),
                new HsCode("8505111000"),
                "NdFeB magnets with dysprosium",
                mass,
                Money.of("EUR", mass.milligrams() / 100));
    }

    static List<String> parties() {
        return List.of("cn-mofcom", "cn-gacc", HOLDER.value(), BUYER.value());
    }
}
