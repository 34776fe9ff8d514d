package io.ytterby.system.fault;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.link.Harm;
import io.ytterby.system.link.Harm.Way;
import io.ytterby.system.link.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** T6 and T7: what networks do. The links are those of {@link io.ytterby.system.link.Links}. */
final class LinkFaults {
    /** Those that the load of declarations makes commit. */
    private static final List<Part> OF_A_DATABASE = List.of(Part.LICENSING, Part.TRACKING, Part.INSPECTION);

    private LinkFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "T6",
                        "a link cut, cut one way, half open, reset at COMMIT",
                        "an unknown outcome has one effect or none; calls end",
                        Set.of(),
                        "FaultsUnderLoadTest, LinkTest",
                        LinkFaults::cut),
                Fault.of(
                        "T7",
                        "a link with 500 ms delay, 10 % loss, or 20 kB/s",
                        "slower, never wrong",
                        Set.of(),
                        "LinkTest",
                        LinkFaults::slow));
    }

    /** One link, one way to break it. */
    private static void cut(Strike strike) {
        switch (strike.random().nextInt(4)) {
            case 0 -> hurt(strike, anyLink(strike), Harm.cut(), "cut");
            case 1 -> {
                var way = strike.anyOf(List.of(Way.values()));
                hurt(strike, anyLink(strike), Harm.oneWay(way), "cut one way: " + way);
            }
            case 2 -> halfOpen(strike, anyLink(strike));
            default -> resetAtCommit(strike, strike.anyOf(OF_A_DATABASE));
        }
    }

    private static void halfOpen(Strike strike, Named link) {
        strike.tell(link.name() + " half open");
        // The connections are dead from now on; that their owners must find out is part of the recovery.
        strike.over();
        link.link().orphanAll();
        strike.load().awaitRecovery(strike.overAt());
        link.link().heal();
    }

    private static void resetAtCommit(Strike strike, Part service) {
        strike.tell(service.title() + " - postgres reset at COMMIT");
        Faults.loseAnswersOfCommits(strike.world(), service, strike.load());
        strike.over();
    }

    private static void slow(Strike strike) {
        switch (strike.random().nextInt(3)) {
            case 0 -> hurt(strike, anyLink(strike), Harm.slow(500, 50), "500 ms late");
            case 1 -> hurt(strike, anyLink(strike), Harm.lossy(10), "10 % lost");
            default -> hurt(strike, anyLink(strike), Harm.narrow(20_000), "20 kB/s");
        }
    }

    private static void hurt(Strike strike, Named link, Harm harm, String how) {
        int seconds = strike.between(5, 15);
        strike.tell(link.name() + " " + how + " for " + seconds + " s");
        link.link().hurt(harm);
        try {
            strike.lasts(Duration.ofSeconds(seconds));
        } finally {
            link.link().heal();
        }
        strike.over();
    }

    private record Named(String name, Link link) {}

    private static Named anyLink(Strike strike) {
        var links = new ArrayList<Named>();
        strike.world().links().all().forEach((name, link) -> links.add(new Named(name, link)));
        return strike.anyOf(links);
    }
}
