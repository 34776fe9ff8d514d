package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Applications and advice that the tests of the domain begin with. */
final class Applications {
    static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    static final PersonId LI = new PersonId("li.wei");
    static final PersonId ZHAO = new PersonId("zhao.min");
    static final PersonId SUN = new PersonId("sun.yu");
    static final Department INDUSTRY = new Department("industry");
    static final Target GOODS = Target.good(1);
    static final Target PARTY = Target.party(1);

    static final Content CONTENT = new Content(
            new CountryCode("DE"),
            "civil",
            "traction motors",
            List.of(new Party(1, Party.Role.END_USER, null, "Rheinwerk Auto", new CountryCode("DE"))),
            List.of(new GoodsLine(
                    1,
                    new ControlCode("1C905.a"),
                    new HsCode("8505111000"),
                    "magnets",
                    Mass.ofKilograms(50),
                    Money.of("EUR", 100))));

    static final CaseAdvice ALL_APPROVED = advice(GOODS, AdviceKind.APPROVE, LI, PARTY, AdviceKind.APPROVE, LI);

    private Applications() {}

    /** One that stands there; SUN has countersigned it if anybody has. */
    static Application in(ApplicationStatus status) {
        var signed = status.name().startsWith("FINAL");
        return new Application(
                new ApplicationId(new UUID(0, 1)),
                new OrganisationId("cn-baotou-re"),
                CONTENT,
                new Progress(
                        status,
                        status.isPause() ? ApplicationStatus.OGD_ADVICE : null,
                        1,
                        signed ? SUN : null,
                        null,
                        false),
                Lineage.FIRST,
                null,
                List.of(),
                NOON,
                NOON,
                null,
                3);
    }

    static Application draft() {
        return Application.drafted(
                new ApplicationId(new UUID(0, 1)), new OrganisationId("cn-baotou-re"), CONTENT, NOON);
    }

    static CaseAdvice advice(Object... targetKindAdviser) {
        var all = new ArrayList<Advice>();
        for (int i = 0; i < targetKindAdviser.length; i += 3)
            all.add(new Advice(
                    (Target) targetKindAdviser[i],
                    (AdviceKind) targetKindAdviser[i + 1],
                    Department.LICENSING,
                    "because",
                    null,
                    List.of(),
                    (PersonId) targetKindAdviser[i + 2],
                    1,
                    NOON));
        return new CaseAdvice(all);
    }
}
