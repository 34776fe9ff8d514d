package io.ytterby.benchmarks.clones;

import io.ytterby.benchmarks.service.ServiceInProcess;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.sighting.app.TellSightings;
import io.ytterby.tracking.sighting.app.TellSightings.Told;
import io.ytterby.tracking.sighting.domain.CloneAlert;
import io.ytterby.tracking.sighting.domain.Position;
import io.ytterby.tracking.sighting.domain.Rule;
import io.ytterby.tracking.sighting.domain.Scan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * All codes of a tonne are copied, the copies sold in Thailand. Scanners see one gram in a thousand, of the copies as of the
 * originals: a thousand scans here, a thousand there, and only where both fall on one gram is there a pair.
 */
final class Tonne {
    private static final int SCANS = 1_000;

    private final ServiceInProcess service;
    private final SimulatedClock clock;
    private final Consignments consignments;

    Tonne(ServiceInProcess service, SimulatedClock clock, Consignments consignments) {
        this.service = service;
        this.clock = clock;
        this.consignments = consignments;
    }

    /** The first scan of a copy that rings, counted from one; zero for none of all {@code scans}. */
    record First(int offRoute, int pair, int scans) {}

    First firstAlerts(long seed) throws Exception {
        var random = new Random(seed);
        var tonne = consignments.moving().getFirst();
        var at = tonne.day(10);
        var shanghai = Consignment.STOPS.get(1);
        var thailand = new CountryCode("TH");
        var chonburi = Position.ofDegrees("13.08", "100.88");
        var stranger = new OrganisationId("th-chonburi-trade");
        for (int i = 0; i < SCANS; i++)
            tell(scan(tonne, random, at, shanghai.country(), shanghai.position(), Consignment.FORWARDER));
        int offRoute = 0;
        int pair = 0;
        for (int i = 1; i <= SCANS; i++) {
            var told = scan(tonne, random, at.plus(Duration.ofHours(1)), thailand, chonburi, stranger);
            var rules = tell(told).stream().map(CloneAlert::rule).toList();
            if (offRoute == 0 && rules.contains(Rule.R3)) offRoute = i;
            if (pair == 0 && rules.contains(Rule.R5)) pair = i;
        }
        return new First(offRoute, pair, SCANS);
    }

    private static Seen scan(
            Consignment tonne, Random random, Instant at, CountryCode country, Position position, OrganisationId by) {
        var scan = new Scan(UUID.randomUUID(), at, country, null, position, by, false, null, null);
        return new Seen(new Told(scan, tonne.code(random.nextLong(tonne.grams())), null), by, at.plusSeconds(60), null);
    }

    private List<CloneAlert> tell(Seen seen) throws Exception {
        clock.set(seen.toldAt());
        var sightings = service.wiring().get(TellSightings.class);
        return service.inTransaction(() -> sightings.tell(ClonesBench.person(seen), List.of(seen.told())))
                .getFirst()
                .alerts();
    }
}
