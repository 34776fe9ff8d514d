package io.ytterby.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gateway.webhook.SimulatedWebhook.Answer;
import io.ytterby.gateway.webhook.SimulatedWebhook.Receiver;
import io.ytterby.gateway.webhook.domain.Lane;
import io.ytterby.gateway.webhook.domain.Outcome;
import io.ytterby.gateway.webhook.domain.Pace;
import io.ytterby.gateway.webhook.domain.Quota;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.outbound.domain.RetrySchedule;
import io.ytterby.testsupport.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a message is tried again, and what a receiver in trouble meets: by the rules, over simulated days. */
class DeliveryRulesTest {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant HOUR_LATER = START.plus(Duration.ofHours(1));
    private static final Duration QUICK = Duration.ofMillis(40);
    private static final int SUBJECTS = 200;
    private static final List<Integer> ALL = IntStream.range(0, 5).boxed().toList();

    static Stream<Arguments> seeds() {
        return Cases.of(10, RandomGenerator::nextLong);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_receiver_that_is_down_for_an_hour_loses_nothing_and_meets_no_storm(long seed, long random) {
        var webhook = fed(random, up(at -> !at.isBefore(HOUR_LATER)));

        webhook.runUntil(HOUR_LATER.plus(Duration.ofMinutes(10)));

        for (int subject = 0; subject < SUBJECTS; subject++)
            assertThat(webhook.taken("licence/" + subject)).isEqualTo(ALL);
        assertThat(webhook.attempts(START, HOUR_LATER)).isBetween(50L, 110L); // of a thousand messages that wait
        assertThat(webhook.mostAtOnce()).isLessThanOrEqualTo(Pace.MOST_AT_ONCE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_receiver_that_flaps_gets_each_message_and_each_subject_in_order(long seed, long random) {
        var chance = new SplittableRandom(random);
        var webhook = fed(
                random,
                (subject, message, at) ->
                        at.getEpochSecond() / 90 % 2 == 0 && chance.nextInt(10) > 0 ? taken(QUICK) : refused(QUICK));

        webhook.runUntil(START.plus(Duration.ofHours(20)));

        for (int subject = 0; subject < SUBJECTS; subject++)
            assertThat(webhook.taken("licence/" + subject)).isEqualTo(ALL);
        assertThat(webhook.waiting()).isZero();
    }

    @Test
    void a_slow_receiver_is_sent_to_four_times_at_once_and_no_more() {
        var webhook = fed(7, (subject, message, at) -> taken(Duration.ofSeconds(14)));

        webhook.runUntil(START.plus(Duration.ofMinutes(10)));

        assertThat(webhook.mostAtOnce()).isEqualTo(Pace.MOST_AT_ONCE);
        assertThat(webhook.attempts(START, webhook.now())).isLessThanOrEqualTo(4 * 600 / 14 + 4);
    }

    @Test
    void a_receiver_that_took_messages_and_lost_them_gets_them_again_in_order() {
        var webhook = fed(7, up(_ -> true));
        webhook.runUntil(START.plus(Duration.ofMinutes(1)));

        webhook.replay("licence/3", List.of(2, 3, 4));
        webhook.put("licence/3", 5);
        webhook.runUntil(START.plus(Duration.ofMinutes(2)));

        assertThat(webhook.taken("licence/3")).containsExactly(0, 1, 2, 3, 4, 2, 3, 4, 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_subject_that_fails_parks_alone_after_a_day_and_goes_on_when_it_is_replayed(long seed, long random) {
        var mended = new ArrayList<Boolean>();
        var webhook = fed(
                random,
                (subject, message, at) ->
                        subject.equals("licence/7") && mended.isEmpty() ? refused(QUICK) : taken(QUICK));

        webhook.runUntil(START.plus(Duration.ofHours(25)));

        assertThat(webhook.dead()).containsOnlyKeys("licence/7").containsValue(0);
        for (int subject = 0; subject < SUBJECTS; subject++)
            assertThat(webhook.taken("licence/" + subject)).isEqualTo(subject == 7 ? List.of() : ALL);
        var last = webhook.sent().getLast();
        assertThat(last.subject()).isEqualTo("licence/7");
        assertThat(Duration.between(START, last.at()))
                .isBetween(Duration.ofHours(24), Duration.ofHours(24).plusMinutes(2));
        mended.add(true);
        webhook.replay("licence/7", ALL);
        webhook.runUntil(START.plus(Duration.ofHours(26)));
        assertThat(webhook.taken("licence/7")).isEqualTo(ALL);
    }

    @Test
    void a_message_about_something_else_does_not_wait_for_hours_behind_a_receiver_that_fails() {
        var webhook = new SimulatedWebhook(
                START,
                new SplittableRandom(7),
                (subject, message, at) -> subject.equals("licence/bad") ? refused(QUICK) : taken(QUICK));
        webhook.put("licence/bad", 0);
        webhook.runUntil(START.plus(Duration.ofHours(9)));

        webhook.put("licence/good", 0);
        webhook.runUntil(START.plus(Duration.ofHours(9)).plusSeconds(75));

        assertThat(webhook.taken("licence/good")).containsExactly(0);
    }

    @Test
    void pauses_grow_differ_by_chance_and_end_with_a_last_attempt_after_24_hours() {
        var one = pauses(1);
        var other = pauses(2);

        assertThat(one).hasSizeBetween(11, 20).isNotEqualTo(other);
        assertThat(one.getFirst()).isBetween(START.plusSeconds(4), START.plusSeconds(6));
        assertThat(one.getLast()).isEqualTo(START.plus(RetrySchedule.WINDOW));
    }

    @Test
    void a_receiver_may_ask_to_be_left_alone_for_an_hour_at_most() {
        var schedule = new RetrySchedule(new SplittableRandom(1));

        assertThat(schedule.next(1, START, START, Duration.ofMinutes(20))).contains(START.plus(Duration.ofMinutes(20)));
        assertThat(schedule.next(1, START, START, Duration.ofDays(9))).contains(HOUR_LATER);
    }

    @Test
    void a_lane_that_is_leased_is_not_due_and_a_rewound_one_waits_for_the_lease_to_end() {
        var lane = Lane.EMPTY.fed(START).taken(5, START.plusSeconds(60));

        var rewound = lane.rewound(6, START.plusSeconds(1));

        assertThat(lane.isDue(START.plusSeconds(59))).isFalse();
        assertThat(rewound.fence()).isEqualTo(6);
        assertThat(rewound.isDue(START.plusSeconds(59))).isFalse();
        assertThat(rewound.isDue(START.plusSeconds(60))).isTrue();
    }

    @Test
    void one_organisation_never_has_all_that_may_be_under_way() {
        var quota = new Quota(10, 4);
        var slow = new OrganisationId("de-slow");
        var quick = new OrganisationId("de-quick");

        for (int i = 0; i < 4; i++) quota.begin(slow);

        assertThat(quota.room(slow)).isZero();
        assertThat(quota.full()).containsExactly(slow);
        assertThat(quota.room(quick)).isEqualTo(4);
        quota.end(slow);
        assertThat(quota.room(slow)).isEqualTo(1);
    }

    private static SimulatedWebhook fed(long seed, Receiver receiver) {
        var webhook = new SimulatedWebhook(START, new SplittableRandom(seed), receiver);
        for (int message : ALL)
            for (int subject = 0; subject < SUBJECTS; subject++) webhook.put("licence/" + subject, message);
        return webhook;
    }

    private static Receiver up(Predicate<Instant> when) {
        return (subject, message, at) -> when.test(at) ? taken(QUICK) : refused(Duration.ofSeconds(5));
    }

    private static Answer taken(Duration took) {
        return new Answer(new Outcome.Taken(), took);
    }

    private static Answer refused(Duration took) {
        return new Answer(new Outcome.Failed("It answered 500.", Duration.ZERO), took);
    }

    /** Every attempt's time of a message that always fails. */
    private static List<Instant> pauses(long seed) {
        var schedule = new RetrySchedule(new SplittableRandom(seed));
        var times = new ArrayList<Instant>();
        var next = schedule.next(1, START, START, Duration.ZERO);
        while (next.isPresent()) {
            times.add(next.get());
            next = schedule.next(times.size() + 1, START, next.get(), Duration.ZERO);
        }
        return times;
    }
}
