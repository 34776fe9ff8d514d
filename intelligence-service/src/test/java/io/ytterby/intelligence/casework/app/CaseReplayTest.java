package io.ytterby.intelligence.casework.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.credentials.evidence.CaseState;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseParts;
import io.ytterby.intelligence.casework.domain.Decision;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.testsupport.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReplayTest {
    private static final CaseId ID = new CaseId(new UUID(7, 7));
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    static Stream<Arguments> walks() {
        return Cases.of(200, CaseReplayTest::walk);
    }

    /** A case at random: whatever the rules allow is written down, whatever they refuse is not. */
    private static List<CaseEntry> walk(RandomGenerator random) {
        var opened =
                new CaseEvent.Opened("Antimony", LinkKind.TIP, "T-1", CaseEvent.Priority.HIGH, "It does not balance");
        var chain = new ArrayList<CaseEntry>();
        chain.add(entry(chain, "zhou.case", opened));
        var wishes = new Wishes(random);
        for (int i = 0; i < 60; i++) {
            var file = replayed(chain);
            var person = wishes.person();
            if (wishes.next(file, person, START.plusSeconds(i)) instanceof Decision.Allowed(var event))
                chain.add(entry(chain, person.value(), event));
        }
        return chain;
    }

    private static CaseFile replayed(List<CaseEntry> chain) {
        return CaseFile.replay(ID, chain.stream().map(CaseWords::read).toList());
    }

    private static CaseEntry entry(List<CaseEntry> chain, String person, CaseEvent event) {
        return new CaseEntry(
                ID.toString(),
                chain.size() + 1L,
                chain.isEmpty() ? CaseEntry.GENESIS : chain.getLast().hash(),
                START.plusSeconds(chain.size()),
                person,
                "cn-mofcom",
                CaseWords.kind(event.getClass()),
                "case/" + ID,
                CaseWords.content(event),
                CaseWords.payload(event));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("walks")
    void who_checks_a_bundle_rebuilds_the_same_case_from_the_same_entries(long seed, List<CaseEntry> chain) {
        var file = replayed(chain);

        var told = CaseState.of(chain);

        assertThat(told.text("status")).contains(file.status().name());
        assertThat(told.text("conclusion")).isEqualTo(file.conclusion().map(Enum::name));
        assertThat(told.text("assignee")).isEqualTo(file.assignee().map(Object::toString));
        assertThat(told.objects("links").stream().map(link -> link.needText("ref")))
                .containsExactlyElementsOf(
                        file.links().stream().map(CaseParts.Link::ref).toList());
        assertThat(told.objects("holds").stream().map(hold -> hold.needText("hold")))
                .containsExactlyElementsOf(file.holds().stream()
                        .filter(CaseParts.Hold::isOpen)
                        .map(hold -> hold.id().toString())
                        .toList());
        assertThat(told.objects("tasks").stream().filter(task -> task.get("end").isEmpty()))
                .hasSize((int)
                        file.tasks().stream().filter(CaseParts.Task::isOpen).count());
        assertThat(told.objects("files").stream()
                        .filter(kept -> kept.get("erased").isPresent()))
                .hasSize((int)
                        file.files().stream().filter(CaseParts.Kept::erased).count());
        assertThat(told.whole("entries")).contains(file.version());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("walks")
    void nothing_was_taken_out_while_a_hold_stood(long seed, List<CaseEntry> chain) {
        for (int n = 1; n < chain.size(); n++)
            if (chain.get(n).kind().equals("ERASED"))
                assertThat(replayed(chain.subList(0, n)).isUnderHold()).isFalse();
    }

    @Test
    void a_case_with_a_gap_is_none() {
        var chain = new ArrayList<CaseEntry>();
        chain.add(entry(
                chain,
                "zhou.case",
                new CaseEvent.Opened("Sb", LinkKind.TIP, "T-1", CaseEvent.Priority.LOW, "Why not")));
        chain.add(entry(chain, "zhou.case", new CaseEvent.Noted("One")));
        chain.add(entry(chain, "zhou.case", new CaseEvent.Noted("Two")));
        chain.remove(1);

        assertThatThrownBy(() -> replayed(chain)).hasMessageContaining("has no entry 2");
    }
}
