package io.ytterby.credentials.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A log is watched from outside: it may grow, and nothing else. */
class WitnessTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final WatchedLog log = new WatchedLog("log.example/credentials");

    @Test
    void a_head_that_adds_to_the_last_is_signed_with_its_time() {
        var early = log.head(log.grownTo(3));
        var late = log.head(log.grownTo(7));

        var answer = log.first().look(Checkpoint.of(early), late, log.consistency(3), NOON);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Witness.Answer.Signed.class,
                        signed -> assertThat(signed.head().witnessedAt(log.firstName()))
                                .contains(NOON));
    }

    @Test
    void another_past_of_the_same_log_is_not_signed() {
        var early = log.head(log.grownTo(3));
        var forked = new WatchedLog(log, (byte) 1);
        var late = forked.head(forked.grownTo(7));

        var answer = forked.first().look(Checkpoint.of(early), late, forked.consistency(3), NOON);

        assertThat(answer).isInstanceOf(Witness.Answer.Refused.class);
    }

    @Test
    void a_log_that_forgot_something_is_not_signed() {
        var early = log.head(log.grownTo(3));
        var later = log.head(log.grownTo(7));

        assertThat(log.first().look(Checkpoint.of(later), early, List.of(), NOON))
                .isInstanceOf(Witness.Answer.Refused.class);
    }

    @Test
    void a_head_that_the_log_has_not_signed_is_nobodys() {
        var unsigned = new SignedNote(log.head(log.grownTo(3)).text(), List.of());

        assertThat(log.first().look(null, unsigned, List.of(), NOON)).isInstanceOf(Witness.Answer.Refused.class);
    }

    @Test
    void a_head_counts_from_when_enough_witnesses_had_seen_it() {
        var seenByOne = log.seen(log.head(log.grownTo(3)), NOON);
        var seenByBoth = log.seenByOther(seenByOne, NOON.plusSeconds(90));

        assertThat(log.policy(1, Set.of(), NOON).seenAt(seenByBoth)).contains(NOON);
        assertThat(log.policy(2, Set.of(), NOON).seenAt(seenByBoth)).contains(NOON.plusSeconds(90));
        assertThat(log.policy(2, Set.of(), NOON).seenAt(seenByOne)).isEmpty();
    }

    @Test
    void a_log_that_is_its_own_witness_is_no_rule() {
        var day = Duration.ofDays(1);
        var itself = new NoteKey("other", NoteKey.Use.WITNESS, log.name().key());

        assertThatThrownBy(() -> new LogPolicy(log.name(), List.of(), 0, Set.of(), NOON, day))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new LogPolicy(log.name(), List.of(itself), 1, Set.of(), NOON, day))
                .isInstanceOf(RefusedException.class);
    }
}
