package io.ytterby.inspection.sample.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.inspection.declaration.domain.SealNumber;
import io.ytterby.inspection.sample.domain.CustodyEvent.Kind;
import io.ytterby.inspection.sample.domain.CustodyEvent.SealState;
import io.ytterby.inspection.words.app.InspectionSentences;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustodyLogTest {
    private static final CustodyEvent TAKEN = event(0, Kind.SEALED, "zhao.ming", "zhao.ming", "CN1", SealState.INTACT);

    @Test
    void a_log_in_which_each_giver_had_it_and_the_seal_held_has_no_defect() {
        var log = log(
                TAKEN,
                event(1, Kind.HANDED_OVER, "zhao.ming", "courier.7", "CN1", SealState.INTACT),
                event(2, Kind.HANDED_OVER, "COURIER.7", "li.na", "CN1", SealState.INTACT));

        assertThat(log.defects()).isEmpty();
        assertThat(log.holder(Part.WHOLE)).contains(new PersonId("li.na"));
    }

    @Test
    void somebody_who_gives_what_another_had_is_a_gap() {
        var log = log(TAKEN, event(1, Kind.HANDED_OVER, "courier.7", "li.na", "CN1", SealState.INTACT));

        assertThat(log.defects()).extracting(Defect::slug).containsExactly("giver-not-holder");
    }

    @Test
    void time_does_not_run_backwards() {
        var log = log(TAKEN, event(-1, Kind.HANDED_OVER, "zhao.ming", "li.na", "CN1", SealState.INTACT));

        assertThat(log.defects()).extracting(Defect::slug).containsExactly("time-backwards");
    }

    @Test
    void another_seal_than_the_last_one_needs_an_entry_that_put_it_on() {
        var swapped = event(1, Kind.HANDED_OVER, "zhao.ming", "li.na", "CN2", SealState.INTACT);
        var resealed = event(1, Kind.RESEALED, "zhao.ming", "zhao.ming", "CN2", SealState.INTACT);
        var handedOver = event(2, Kind.HANDED_OVER, "zhao.ming", "li.na", "CN2", SealState.INTACT);

        assertThat(log(TAKEN, swapped).defects()).extracting(Defect::slug).containsExactly("seal-changed");
        assertThat(log(TAKEN, resealed, handedOver).defects()).isEmpty();
    }

    @Test
    void a_seal_seen_broken_is_a_defect_until_the_next_entry_puts_another_on() {
        var broken = event(1, Kind.HANDED_OVER, "zhao.ming", "li.na", "CN1", SealState.BROKEN);
        var resealed = event(2, Kind.RESEALED, "li.na", "li.na", "CN2", SealState.INTACT);
        var passedOn = event(2, Kind.HANDED_OVER, "li.na", "wu.jun", "CN1", SealState.INTACT);

        assertThat(log(TAKEN, broken).defects()).extracting(Defect::slug).containsExactly("seal-broken");
        assertThat(log(TAKEN, broken, resealed).defects()).isEmpty();
        assertThat(log(TAKEN, broken, passedOn).defects())
                .extracting(Defect::slug)
                .containsExactly("seal-broken");
    }

    @Test
    void what_was_opened_is_not_handed_over_without_a_new_seal() {
        var opened = event(1, Kind.OPENED, "zhao.ming", "zhao.ming", "CN1", SealState.INTACT);
        var handedOver = event(2, Kind.HANDED_OVER, "zhao.ming", "li.na", null, SealState.NONE);

        assertThat(log(TAKEN, opened).isSealed(Part.WHOLE)).isFalse();
        assertThat(log(TAKEN, opened, handedOver).defects())
                .extracting(Defect::slug)
                .containsExactly("handed-over-open");
    }

    @Test
    void whatever_hand_over_is_left_out_of_a_good_log_its_gap_is_found() {
        var random = new Random(17);
        var events = new ArrayList<CustodyEvent>(List.of(TAKEN));
        var holder = "zhao.ming";
        for (int i = 1; i <= 40; i++) {
            var next = "person." + i + "." + random.nextInt(3);
            events.add(event(i, Kind.HANDED_OVER, holder, next, "CN1", SealState.INTACT));
            holder = next;
        }

        assertThat(new CustodyLog(events).defects()).isEmpty();
        for (int missing = 1; missing < 40; missing++) {
            var gap = new ArrayList<>(events);
            gap.remove(missing);
            assertThat(new CustodyLog(gap).defects()).as("without %d", missing).isNotEmpty();
        }
    }

    private static CustodyLog log(CustodyEvent... events) {
        var log = new CustodyLog(Arrays.asList(events));
        assertThat(log.defects()).allMatch(defect -> InspectionSentences.knows(defect.detail()));
        return log;
    }

    private static CustodyEvent event(
            int hour, Kind kind, String from, String to, @Nullable String seal, SealState state) {
        return new CustodyEvent(
                Part.WHOLE,
                kind,
                new PersonId(from),
                new PersonId(to),
                "CNSHA",
                Instant.parse("2026-11-22T09:00:00Z").plusSeconds(hour * 3_600L),
                seal == null ? null : new SealNumber(seal + "0000"),
                state,
                "Dry",
                new PersonId("zhao.ming"));
    }
}
