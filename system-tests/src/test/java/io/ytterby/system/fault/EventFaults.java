package io.ytterby.system.fault;

import io.ytterby.contracts.Topic;
import io.ytterby.system.reconcile.Events;
import io.ytterby.system.rig.Broker.Lying;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** T12 to T15: what a broker and its neighbours do to events. */
public final class EventFaults {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private EventFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "T12",
                        "every event a second time",
                        "no row and no answer changes",
                        Set.of(),
                        "RepeatedEventsTest",
                        strike -> strike.faults().repeatAll()),
                Fault.of(
                        "T13",
                        "every state again, in any order, to inboxes that forgot",
                        "the newest version stays",
                        Set.of(),
                        "ProjectionTest of gateway; RepeatedEventsTest",
                        strike -> shuffleStates(strike.world(), strike.random())),
                Fault.of(
                        "T14",
                        "records that are no events, and one that fails",
                        "kept aside, the partition moves on; tried again, it counts once",
                        Set.of(),
                        "InboxTest of service-kit",
                        strike -> new Poison(strike.world()).isKeptAsideAndSettled()),
                Fault.elsewhere(
                        "T15",
                        "an event that commits after a later one was sent",
                        "it is sent too: the relay keeps no last id",
                        "RelayTest of service-kit"));
    }

    /** Takes the inboxes their memory of all states and delivers these again, the last first or any other first. */
    public static void shuffleStates(World world, Random random) {
        for (var topic : Topic.values()) {
            var followers = Events.FOLLOWERS.stream()
                    .filter(follower -> follower.topic() == topic)
                    .toList();
            if (topic.kind() != Topic.Kind.STATE || followers.isEmpty()) continue;
            var states = new ArrayList<>(world.broker().dump(topic));
            for (var follower : followers)
                world.databases()
                        .tamper(
                                follower.service(),
                                "DELETE FROM inbox WHERE consumer = '" + follower.name()
                                        + "' AND event_id::text = ANY (string_to_array('"
                                        + String.join(
                                                ",",
                                                states.stream()
                                                        .map(lying -> lying.id())
                                                        .toList())
                                        + "', ','))");
            var newest = new LinkedHashMap<String, Lying>();
            for (var state : states) newest.merge(state.key(), state, (a, b) -> b.version() >= a.version() ? b : a);
            Collections.shuffle(states, random);
            states.addAll(newest.values()); // as the relay's order leaves it: what is cleaned later keeps the newest
            var ends = world.broker().repeat(topic, states);
            for (var follower : followers)
                Eventually.asserted(PATIENCE, () -> {
                    if (!world.broker().administration().hasRead(follower.name(), topic, ends))
                        throw new AssertionError(follower.name() + " has not read everything again");
                });
        }
    }
}
