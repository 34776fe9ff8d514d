package io.ytterby.licensing.controllist.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.ListVersion;
import io.ytterby.licensing.controllist.domain.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A replica and the history that all replicas share, here a list in memory. */
class ControlListsTest {
    private static final InstrumentId DYSPROSIUM = new InstrumentId("MOFCOM-2025-18");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final List<ListVersion> history = new ArrayList<>();

    @Test
    void a_change_that_another_replica_made_is_in_force_at_the_next_look() {
        var replica = replica();
        var before = replica.current();

        history.add(change(1, "2027-01-01"));
        replica.follow();

        assertThat(before.binds(DYSPROSIUM, DAY)).isTrue();
        assertThat(replica.current().binds(DYSPROSIUM, DAY)).isFalse();
        assertThat(replica.current().version()).isEqualTo(before.version() + "+1");
    }

    @Test
    void a_replica_that_starts_late_answers_with_every_change_from_its_first_answer_on() {
        history.add(change(1, "2027-01-01"));
        history.add(change(2, "2025-04-04"));

        var list = replica().current();

        assertThat(list.binds(DYSPROSIUM, DAY)).isTrue();
        assertThat(list.version()).endsWith("+2");
    }

    @Test
    void every_version_can_be_made_again_by_its_name() {
        history.add(change(1, "2027-01-01"));
        var replica = replica();

        var shipped = replica.version(replica.shippedVersion());

        assertThat(shipped)
                .hasValueSatisfying(
                        list -> assertThat(list.binds(DYSPROSIUM, DAY)).isTrue());
        assertThat(replica.version("1999-01-01.1")).isEmpty();
    }

    private ControlLists replica() {
        return new ControlLists(new History(), new ObjectMapper());
    }

    private static ListVersion change(long number, String effectiveFrom) {
        var content = """
                {"instrument": {"id": "MOFCOM-2025-18", "title": "moved", "kind": "LIST", "effective_from": "%s",
                 "source": "a test", "confidence": "MEMORY"}}""".formatted(effectiveFrom);
        return new ListVersion(
                number,
                "a name",
                DYSPROSIUM,
                content,
                "a test",
                new PersonId("wu.hao"),
                new PersonId("fang.min"),
                Instant.EPOCH);
    }

    /** What the database keeps. */
    private final class History implements ListVersions {
        @Override
        public long newest() {
            return history.size();
        }

        @Override
        public List<ListVersion> amendments() {
            return List.copyOf(history);
        }

        @Override
        public Optional<ListVersion> lookUp(long number) {
            return history.stream().filter(one -> one.number() == number).findFirst();
        }

        @Override
        public Optional<Long> recordShipped(String shipped, String name) {
            return Optional.empty();
        }

        @Override
        public void add(Proposal confirmed, String name) {
            throw new AssertionError("nothing is confirmed here");
        }

        @Override
        public List<ListVersion> history(long before, int most) {
            return history;
        }
    }
}
