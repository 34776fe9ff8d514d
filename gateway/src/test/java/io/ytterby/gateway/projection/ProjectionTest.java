package io.ytterby.gateway.projection;

import static io.ytterby.gateway.support.Things.BOTH;
import static io.ytterby.gateway.support.Things.BUYER;
import static io.ytterby.gateway.support.Things.DECLARATION;
import static io.ytterby.gateway.support.Things.EXPORTER;
import static io.ytterby.gateway.support.Things.EXPORTER_ONLY;
import static io.ytterby.gateway.support.Things.LICENCE;
import static io.ytterby.gateway.support.Things.LOT;
import static io.ytterby.gateway.support.Things.NOON;
import static io.ytterby.gateway.support.Things.STRANGER;
import static io.ytterby.gateway.support.Things.declaration;
import static io.ytterby.gateway.support.Things.holds;
import static io.ytterby.gateway.support.Things.licence;
import static io.ytterby.gateway.support.Things.lot;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Sights;
import io.ytterby.gateway.projection.app.VersionWait;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.TopicClock;
import io.ytterby.testsupport.Cases;
import io.ytterby.testsupport.Eventually;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {
    private static final List<Known> HISTORY = List.of(
            licence(1, "ISSUED"),
            licence(2, "SUSPENDED"),
            licence(3, "ISSUED"),
            licence(4, "SUSPENDED", EXPORTER_ONLY),
            lot(1, null),
            lot(2, DECLARATION),
            lot(3, DECLARATION, DECLARATION),
            declaration(1, "LODGED"),
            declaration(2, "RESERVED"),
            declaration(3, "UNDER_CONTROL"),
            holds(1, BOTH, "FAILED_INSPECTION"),
            holds(2, BOTH));

    private final Projection projection = new Projection(new Sights(List.of()), Clock.fixed(NOON, ZoneOffset.UTC));

    static Stream<Arguments> orders() {
        return Cases.of(200, ProjectionTest::shuffledWithRepeats);
    }

    private static List<Known> shuffledWithRepeats(RandomGenerator random) {
        var told = new ArrayList<>(HISTORY);
        for (int again = 0; again < 12; again++) told.add(HISTORY.get(random.nextInt(HISTORY.size())));
        for (int i = told.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var one = told.get(i);
            told.set(i, told.get(other));
            told.set(other, one);
        }
        return told;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("orders")
    void in_whatever_order_and_however_often_records_come_the_newest_of_each_stays(long seed, List<Known> told) {
        told.forEach(projection::tell);

        assertThat(projection.licence(LICENCE)).contains(licence(4, "SUSPENDED", EXPORTER_ONLY));
        assertThat(projection.lot(LOT)).contains(lot(3, DECLARATION, DECLARATION));
        assertThat(projection.declarationsOf(LOT)).containsExactly(declaration(3, "UNDER_CONTROL"));
        assertThat(projection.openHoldsOn(LOT)).isEmpty();
    }

    @Test
    void a_repeated_record_with_the_same_version_changes_nothing() {
        projection.tell(licence(2, "SUSPENDED"));

        boolean changed = projection.tell(licence(2, "ISSUED"));

        assertThat(changed).isFalse();
        assertThat(projection.licence(LICENCE)).contains(licence(2, "SUSPENDED"));
    }

    @Test
    void a_topic_is_known_until_the_oldest_heartbeat_of_its_partitions() {
        var clock = new TopicClock();
        clock.partitions(2);
        clock.heartbeat(0, NOON, NOON);
        var halfHeard = clock.asOf();

        clock.heartbeat(1, NOON.minusSeconds(3), NOON);
        clock.heartbeat(0, NOON.minusSeconds(9), NOON); // an old one, again

        assertThat(halfHeard).isEmpty();
        assertThat(clock.asOf()).contains(NOON.minusSeconds(3));
    }

    @Test
    void an_event_that_overtakes_a_stuck_one_makes_nothing_fresher() {
        var clock = new TopicClock();
        clock.partitions(1);
        clock.event(0, NOON.minusSeconds(60), NOON);
        var withoutHeartbeat = clock.asOf();

        clock.heartbeat(0, NOON.minusSeconds(30), NOON);
        clock.event(0, NOON, NOON);

        assertThat(withoutHeartbeat).contains(NOON.minusSeconds(60));
        assertThat(clock.asOf()).contains(NOON.minusSeconds(30));
    }

    @Test
    void five_seconds_are_fresh_and_more_are_stale() {
        var five = Freshness.of(List.of(Optional.of(NOON.minusSeconds(5))), NOON, NOON);
        var more = Freshness.of(List.of(Optional.of(NOON.minusMillis(5_001)), Optional.of(NOON)), NOON, NOON);

        assertThat(five).isEqualTo(new Freshness(NOON.minusSeconds(5), 5_000, false));
        assertThat(more).isEqualTo(new Freshness(NOON.minusMillis(5_001), 5_001, true));
    }

    @Test
    void a_topic_that_was_never_heard_whole_makes_the_answer_stale_and_a_clock_ahead_of_ours_no_younger_than_now() {
        var unheard = Freshness.of(List.of(Optional.empty()), NOON.minusSeconds(1), NOON);
        var ahead = Freshness.of(List.of(Optional.of(NOON.plusSeconds(7))), NOON, NOON);

        assertThat(unheard).isEqualTo(new Freshness(NOON.minusSeconds(1), 1_000, true));
        assertThat(ahead).isEqualTo(new Freshness(NOON, 0, false));
    }

    @Test
    void a_heartbeat_of_a_clock_that_runs_ahead_counts_from_when_it_was_heard() {
        var clock = new TopicClock();
        clock.partitions(1);

        clock.heartbeat(0, NOON.plusSeconds(3_600), NOON);

        assertThat(clock.asOf()).contains(NOON);
    }

    @Test
    void what_is_older_than_fifteen_minutes_is_no_answer() {
        var fifteen = Freshness.of(List.of(Optional.of(NOON.minusSeconds(900))), NOON, NOON);
        var more = Freshness.of(List.of(Optional.of(NOON.minusMillis(900_001))), NOON, NOON);

        assertThat(fifteen.isOver()).isFalse();
        assertThat(more.isOver()).isTrue();
    }

    @Test
    void what_an_organisation_may_not_see_is_as_empty_to_it_as_what_is_not_there() {
        projection.tell(licence(1, "ISSUED", EXPORTER_ONLY));
        projection.tell(lot(1, null));

        assertThat(projection.licence(LICENCE, EXPORTER)).contains(licence(1, "ISSUED", EXPORTER_ONLY));
        assertThat(projection.licence(LICENCE, BUYER)).isEmpty();
        assertThat(projection.lot(LOT, BUYER)).isPresent();
        assertThat(projection.lot(LOT, STRANGER)).isEmpty();
    }

    @Test
    void whoever_waits_for_a_version_goes_on_as_soon_as_it_is_told() throws Exception {
        var waiting = new VersionWait(projection);
        projection.tell(licence(1, "ISSUED"));
        var waiter = Thread.ofPlatform().start(() -> awaitVersionTwo(waiting));
        Eventually.asserted(() -> assertThat(waiter.getState()).isEqualTo(Thread.State.TIMED_WAITING));

        projection.tell(licence(2, "SUSPENDED"));

        assertThat(waiter.join(Duration.ofSeconds(10))).as("rung").isTrue();
    }

    /** For so long that only the bell can end it. */
    private static void awaitVersionTwo(VersionWait waiting) {
        try {
            waiting.until(LICENCE.toString(), 2, any -> true, Duration.ofHours(1));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_version_never_comes_for_one_who_may_not_see_the_thing() throws Exception {
        var waiting = new VersionWait(projection);
        projection.tell(licence(2, "ISSUED"));

        assertThat(waiting.until(LICENCE.toString(), 2, any -> false, Duration.ofMillis(1)))
                .isFalse();
        assertThat(waiting.until("CN-2026-999999", 1, any -> true, Duration.ofMillis(1)))
                .isFalse();
        assertThat(waiting.until("nonsense", 1, any -> true, Duration.ofMillis(1)))
                .isFalse();
    }

    @Test
    void each_followed_topic_has_a_clock() {
        assertThat(Projection.TOPICS)
                .allSatisfy(topic -> assertThat(projection.clock(topic).asOf()).isNotNull())
                .doesNotContain(Topic.LICENSING_LEDGER);
    }
}
