package io.ytterby.console.certify;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.console.session.domain.Person;
import io.ytterby.kernel.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActTest {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Person JOOST = person("joost.certifier", Roles.CERTIFIER);
    private static final Person MARIJKE = person("marijke.certifier", Roles.CERTIFIER);
    private static final Person LIN = person("lin.producer", Roles.PRODUCER);
    private static final Person QIAN = person("qian.regulator", Roles.REGULATOR);

    @Test
    void who_assessed_is_offered_the_decision_switched_off_and_a_colleague_may_take_it() {
        var assessed = certificate("ASSESSED", null, "joost.certifier");

        assertThat(why(assessed, JOOST, Act.DECIDE)).isEqualTo("certify.why.same_person");
        assertThat(why(assessed, MARIJKE, Act.DECIDE)).isEmpty();
    }

    @Test
    void nothing_is_decided_that_was_not_assessed() {
        var applied = certificate("APPLIED", null, null);

        assertThat(why(applied, MARIJKE, Act.DECIDE)).isEqualTo("certify.why.not_assessed");
        assertThat(why(applied, MARIJKE, Act.ASSESS)).isEmpty();
    }

    @Test
    void each_role_is_offered_its_own_acts_and_no_other() {
        var applied = certificate("APPLIED", null, null);
        var valid = certificate("ISSUED", "VALID", "joost.certifier");

        assertThat(acts(applied, LIN)).containsExactly(Act.RETRACT);
        assertThat(acts(valid, LIN)).isEmpty();
        assertThat(acts(applied, QIAN)).isEmpty();
        assertThat(acts(valid, QIAN)).containsExactly(Act.SUSPEND, Act.REINSTATE, Act.WITHDRAW);
        assertThat(acts(valid, JOOST)).containsExactly(Act.AUDIT, Act.SUSPEND, Act.REINSTATE, Act.WITHDRAW);
    }

    @Test
    void only_what_is_suspended_is_reinstated_and_it_is_not_suspended_twice() {
        var valid = certificate("ISSUED", "VALID", "joost.certifier");
        var suspended = certificate("ISSUED", "SUSPENDED", "joost.certifier");

        assertThat(why(valid, QIAN, Act.REINSTATE)).isEqualTo("certify.why.not_suspended");
        assertThat(why(suspended, QIAN, Act.REINSTATE)).isEmpty();
        assertThat(why(suspended, QIAN, Act.SUSPEND)).isEqualTo("certify.why.suspended");
    }

    @Test
    void what_has_ended_says_so_at_every_act() {
        var withdrawn = certificate("ISSUED", "WITHDRAWN", "joost.certifier");

        assertThat(Act.offered(withdrawn, JOOST))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.why()).isEqualTo("certify.why.ended"));
    }

    private static List<Act> acts(Certificate certificate, Person person) {
        return Act.offered(certificate, person).stream().map(Act.Offer::act).toList();
    }

    private static String why(Certificate certificate, Person person, Act act) {
        return Act.offered(certificate, person).stream()
                .filter(offer -> offer.act() == act)
                .map(Act.Offer::why)
                .findFirst()
                .orElseThrow();
    }

    private static Person person(String id, String role) {
        return new Person(id, id, "nl-certis", false, Set.of(role));
    }

    private static Certificate certificate(String step, @Nullable String status, @Nullable String assessor) {
        return new Certificate(
                "5f0c8f0e-0000-4000-8000-000000000001",
                step,
                status,
                NOON,
                "cn-baotou-re",
                "nl-certis",
                new Certificate.SchemeVersion("ytt-pcf", "1"),
                "CNBAO",
                "NdPr oxide",
                List.of("OXIDE"),
                List.of("SEGREGATED"),
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2026-01-01"),
                new Certificate.Footprint("9.5", "0", "9.5", "2", "3", "MASS", "AR6"),
                Map.of("OXIDE", "FOOTPRINT_ONLY"),
                NOON,
                assessor == null ? null : new Certificate.Assessment(NOON, assessor, true, "Seen"),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }
}
