package io.ytterby.licensing.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.PersonId;
import io.ytterby.testsupport.Cases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever random people try in whatever order, the case keeps its promises. */
class CaseWalkTest {
    private static final int WALKS = 150;
    private static final int STEPS = 80;

    static Stream<Arguments> walks() {
        return Cases.of(WALKS, CaseWalk::new);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("walks")
    void nobody_is_two_nothing_is_decided_unsigned_and_the_clock_has_no_gap(long seed, CaseWalk walk) {
        for (int step = 0; step < STEPS; step++) {
            walk.step();
            assertFourEyes(walk);
            assertSigned(walk);
            assertThat(walk.now.status().isPause())
                    .isEqualTo(walk.now.progress().before() != null);
            if (walk.now.status().isTerminal()) assertThat(walk.everything()).isEmpty();
        }
        assertIntervalsTile(walk);
    }

    @Test
    void the_walks_come_to_every_status() {
        var reached = EnumSet.noneOf(ApplicationStatus.class);

        walks().map(one -> (CaseWalk) one.get()[1]).forEach(walk -> {
            for (int step = 0; step < STEPS; step++) walk.step();
            walk.passages.forEach(passage -> reached.add(passage.to()));
        });

        assertThat(EnumSet.complementOf(reached)).isEmpty();
    }

    private static void assertFourEyes(CaseWalk walk) {
        var advisers = walk.advice.stream().map(Advice::adviser).collect(Collectors.toSet());
        var signers =
                walk.signatures.stream().map(Countersignature::countersigner).collect(Collectors.toSet());
        assertThat(advisers).filteredOn(signers::contains).isEmpty();
        var byDepartment = walk.advice.stream()
                .collect(Collectors.groupingBy(
                        Advice::adviser, Collectors.mapping(Advice::department, Collectors.toSet())));
        assertThat(byDepartment.values())
                .allSatisfy(departments -> assertThat(departments).hasSize(1));
    }

    private static void assertSigned(CaseWalk walk) {
        if (!walk.now.status().name().startsWith("FINALISED")) return;
        var progress = walk.now.progress();
        var signed = new ArrayList<PersonId>();
        walk.signatures.stream()
                .filter(one -> one.accepted() && one.round() == progress.round())
                .forEach(one -> signed.add(one.countersigner()));
        assertThat(signed).contains(progress.countersignedBy()).doesNotHaveDuplicates();
        if (progress.needsSecond()) assertThat(signed).hasSize(2).contains(progress.secondCountersignedBy());
    }

    /** Each interval begins where and when the one before it ended, from the draft on. */
    private static void assertIntervalsTile(CaseWalk walk) {
        var passages = walk.passages;
        assertThat(passages.getFirst().from()).isNull();
        for (int index = 1; index < passages.size(); index++) {
            assertThat(passages.get(index).from())
                    .isEqualTo(passages.get(index - 1).to());
            assertThat(passages.get(index).at())
                    .isAfterOrEqualTo(passages.get(index - 1).at());
        }
        assertThat(passages.getLast().to()).isEqualTo(walk.now.status());
    }
}
