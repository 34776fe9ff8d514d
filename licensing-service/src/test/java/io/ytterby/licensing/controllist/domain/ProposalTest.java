package io.ytterby.licensing.controllist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.controllist.domain.Proposal.Outcome.Decided;
import io.ytterby.licensing.controllist.domain.Proposal.Refused;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final PersonId WU = new PersonId("wu.hao");
    private static final PersonId FANG = new PersonId("fang.min");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Proposal OPEN = new Proposal(
            new UUID(0, 1),
            3,
            new InstrumentId("MOFCOM-2025-18"),
            "{}",
            "a test",
            Proposal.Status.PROPOSED,
            WU,
            NOW,
            null,
            null);

    @Test
    void nobody_confirms_what_they_proposed() {
        var outcome = OPEN.confirm(WU, 3, NOW);

        assertThat(outcome).isEqualTo(new Refused.SamePerson());
    }

    @Test
    void another_person_confirms_it() {
        var outcome = OPEN.confirm(FANG, 3, NOW);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Decided.class,
                        decided -> assertThat(decided.proposal().decidedBy()).isEqualTo(FANG));
    }

    @Test
    void a_change_written_on_an_older_list_is_not_confirmed_unread() {
        var outcome = OPEN.confirm(FANG, 4, NOW);

        assertThat(outcome).isEqualTo(new Refused.ListHasChanged(3, 4));
    }

    @Test
    void what_is_decided_stays_decided() {
        var withdrawn = ((Decided) OPEN.withdraw(WU, NOW)).proposal();

        assertThat(withdrawn.confirm(FANG, 3, NOW)).isEqualTo(new Refused.NotOpen(Proposal.Status.WITHDRAWN));
        assertThat(withdrawn.withdraw(FANG, NOW)).isEqualTo(new Refused.NotOpen(Proposal.Status.WITHDRAWN));
    }
}
