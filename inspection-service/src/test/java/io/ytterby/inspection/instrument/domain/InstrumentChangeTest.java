package io.ytterby.inspection.instrument.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.instrument.domain.InstrumentChange.Content;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Refused;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InstrumentChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final PersonId PROPOSER = new PersonId("zhao.ming");
    private static final PersonId SECOND = new PersonId("sun.lei");

    private final InstrumentChange change = InstrumentChange.proposed(
            new InstrumentId("hh50-1"),
            3,
            new Content.NewCard(new InstrumentCard(InstrumentKind.XRF, "7", "CNSHA", true, "{}")),
            "A new tube",
            PROPOSER,
            NOW);

    @Test
    void whoever_proposed_does_not_approve_in_whatever_spelling() {
        var outcome = change.approve(new PersonId("Zhao.Ming"), false, 3, null, NOW);

        assertThat(outcome).isEqualTo(new Refused.SamePerson());
    }

    @Test
    void nobody_approves_for_the_instrument_of_their_own_open_measurement() {
        var outcome = change.approve(SECOND, true, 3, null, NOW);

        assertThat(outcome).isEqualTo(new Refused.OwnMeasurement());
    }

    @Test
    void a_change_written_on_an_older_card_is_not_approved() {
        var outcome = change.approve(SECOND, false, 4, null, NOW);

        assertThat(outcome).isEqualTo(new Refused.CardHasChanged(3, 4));
    }

    @Test
    void what_is_decided_is_not_decided_again() {
        var approved = ((InstrumentChange.Outcome.Decided) change.approve(SECOND, false, 3, null, NOW)).change();

        assertThat(approved.status()).isEqualTo(InstrumentChange.Status.APPROVED);
        assertThat(approved.reject(SECOND, "After all not", NOW))
                .isEqualTo(new Refused.NotOpen(InstrumentChange.Status.APPROVED));
    }

    @Test
    void whoever_proposed_may_take_it_back() {
        var outcome = change.reject(PROPOSER, "The wrong tube", NOW);

        assertThat(((InstrumentChange.Outcome.Decided) outcome).change().status())
                .isEqualTo(InstrumentChange.Status.REJECTED);
    }
}
