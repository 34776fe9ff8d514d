package io.ytterby.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.Cases;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AnswersInAnyOrderTest {
    @Inject
    Customs customs;

    @Inject
    Neighbours neighbours;

    /** What both answer, and how it ends whatever the order. */
    private record Story(String licensing, String tracking, String end) {}

    private static final List<Story> STORIES = List.of(
            new Story("reservation-held", "lots-locked", "RESERVED HELD HELD"),
            new Story("reservation-refused", "lots-locked", "REFUSED REFUSED NONE"),
            new Story("reservation-held", "lots-refused", "REFUSED NONE REFUSED"));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("shuffles")
    void answers_that_come_twice_late_and_out_of_order_end_the_same(long seed, int story) {
        var told = STORIES.get(story);
        var lodged = customs.lodge();
        var events = new ArrayList<>(List.of(
                neighbours.licensing(told.licensing(), lodged.id(), 1),
                neighbours.licensing(told.licensing(), lodged.id(), 1),
                neighbours.tracking(told.tracking(), lodged.id(), 1),
                neighbours.tracking(told.tracking(), lodged.id(), 1)));
        events.addAll(List.copyOf(events)); // each delivered twice under its id, and said twice under two
        Collections.shuffle(events, new Random(seed));

        neighbours.answer(lodged.id(), events.toArray(String[]::new));

        Customs.awaitStatus(lodged.id(), told.end().split(" ", 2)[0]);
        customs.reserved(); // another, behind it: what was said above has been heard
        var seen = Customs.get(Customs.OFFICER, "/v1/declarations/" + lodged.id());
        assertThat(seen.path("status") + " " + seen.path("control.reservation") + " " + seen.path("control.lotLock"))
                .isEqualTo(told.end());
        assertThat(seen.<Integer>path("version")).isEqualTo(2);
    }

    static Stream<Arguments> shuffles() {
        return Cases.of(15, (RandomGenerator random) -> random.nextInt(STORIES.size()));
    }
}
