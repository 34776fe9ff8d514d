package io.ytterby.benchmarks.clones;

import io.ytterby.gramcodes.BlockCodes;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.sighting.domain.Leg;
import io.ytterby.tracking.sighting.domain.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A lot on its planned way from Baotou by Shanghai, Singapore and Hamburg to its buyer, sixty days long.
 *
 * @param first the number of its first gram
 */
record Consignment(LotId lot, BlockCodes codes, long first, long grams, Instant begin) {
    static final Gtin ITEM = new Gtin("06901234000016");
    static final OrganisationId PRODUCER = new OrganisationId("cn-baotou-re");
    static final OrganisationId BUYER = new OrganisationId("de-rheinwerk-auto");
    static final OrganisationId FORWARDER = new OrganisationId("cn-haiyun-agency");
    static final OrganisationId TERMINAL = new OrganisationId("sg-straits-terminal");

    /** A stop: where and when goods are scanned there, and by whom. */
    record Stop(CountryCode country, Position position, int fromDay, int toDay, List<OrganisationId> by) {}

    static final List<Stop> STOPS = List.of(
            new Stop(new CountryCode("CN"), Position.ofDegrees("40.66", "109.84"), 0, 8, List.of(PRODUCER)),
            new Stop(new CountryCode("CN"), Position.ofDegrees("31.23", "121.47"), 9, 14, List.of(FORWARDER, PRODUCER)),
            new Stop(new CountryCode("SG"), Position.ofDegrees("1.26", "103.83"), 20, 23, List.of(TERMINAL, FORWARDER)),
            new Stop(new CountryCode("DE"), Position.ofDegrees("53.54", "9.97"), 45, 48, List.of(FORWARDER)),
            new Stop(new CountryCode("DE"), Position.ofDegrees("51.43", "6.76"), 50, 60, List.of(BUYER)));

    List<Leg> plan() {
        return STOPS.stream()
                .map(stop ->
                        new Leg(Set.of(stop.country()), Set.copyOf(stop.by()), day(stop.fromDay()), day(stop.toDay())))
                .toList();
    }

    Instant day(int days) {
        return begin.plus(Duration.ofDays(days));
    }

    String code(long index) {
        return codes.codeOf(first + index).toString();
    }
}
