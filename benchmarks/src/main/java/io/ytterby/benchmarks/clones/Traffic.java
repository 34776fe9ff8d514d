package io.ytterby.benchmarks.clones;

import io.ytterby.benchmarks.clones.Consignment.Stop;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.sighting.app.TellSightings.Told;
import io.ytterby.tracking.sighting.domain.Position;
import io.ytterby.tracking.sighting.domain.Rule;
import io.ytterby.tracking.sighting.domain.Scan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Honest scans with the flaws that honest scans have, and dishonest ones of each kind. Flaws: clocks off by minutes, goods early or
 * late by up to a day and a half, devices that tell days later, labels not read, codes typed with a slip; and one in two thousand
 * takes a way by Malaysia that nobody has told, for which the rules must ring though all is well.
 */
final class Traffic {
    private static final Gtin OTHER_ITEM = new Gtin("04012345000016");
    private static final OrganisationId STRANGER = new OrganisationId("th-chonburi-trade");
    private static final CountryCode THAILAND = new CountryCode("TH");
    private static final Position CHONBURI = Position.ofDegrees("13.08", "100.88");
    private static final CountryCode MALAYSIA = new CountryCode("MY");
    private static final Position PORT_KLANG = Position.ofDegrees("3.00", "101.40");
    private static final Position SHANGHAI = Position.ofDegrees("31.23", "121.47");
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random;
    private final List<Consignment> consignments;

    Traffic(long seed, List<Consignment> consignments) {
        random = new Random(seed);
        this.consignments = consignments;
    }

    /** Many grams are seen once, some at every stop of their way. */
    List<Seen> honest(int scans) {
        var all = new ArrayList<Seen>(scans);
        while (all.size() < scans) {
            var consignment = any();
            long index = Math.floorMod(random.nextLong(), consignment.grams() / 2);
            var pack = "1069012340000" + "%05d".formatted(index / 1_000);
            int stops = random.nextInt(10) < 7 ? 1 : Consignment.STOPS.size();
            int at = stops == 1 ? random.nextInt(Consignment.STOPS.size()) : 0;
            for (int stop = at; stop < at + stops && all.size() < scans; stop++)
                all.add(honest(consignment, index, Consignment.STOPS.get(stop), pack));
        }
        return all;
    }

    private Seen honest(Consignment consignment, long index, Stop stop, String pack) {
        var early =
                Duration.ofMinutes(random.nextInt(20) == 0 ? random.nextInt(4_320) - 2_160 : random.nextInt(11) - 5);
        var read = between(consignment.day(stop.fromDay()), consignment.day(stop.toDay()))
                .plus(early);
        var told = read.plus(Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(7_000) : 1));
        var by = stop.by().get(random.nextInt(stop.by().size()));
        var label = random.nextBoolean() ? Consignment.ITEM : null;
        var code = consignment.code(index);
        if (random.nextInt(2_000) == 0)
            return new Seen(told(code, read, MALAYSIA, near(PORT_KLANG), by, label, pack), by, told, null);
        return new Seen(
                told(
                        random.nextInt(50) == 0 ? slipped(code) : code,
                        read,
                        stop.country(),
                        near(stop.position()),
                        by,
                        label,
                        pack),
                by,
                told,
                null);
    }

    /** @param rule what the scan breaks, and as far as may be nothing else */
    Seen dishonest(Rule rule, long nth) {
        var consignment = any();
        long index = consignment.grams() / 2 + Math.floorMod(nth * 31 + random.nextInt(31), consignment.grams() / 2);
        var shanghai = Consignment.STOPS.get(1);
        var day = between(consignment.day(shanghai.fromDay()), consignment.day(shanghai.toDay()));
        var code = consignment.code(index);
        return switch (rule) {
            case R1 -> planted(rule, forged(code), day, shanghai, null, null);
            case R2 ->
                planted(
                        rule,
                        new GramCode(1, (1L << 43) + nth, random.nextLong(1L << 46)).toString(),
                        day,
                        shanghai,
                        null,
                        null);
            case R7 -> planted(rule, code, day, shanghai, OTHER_ITEM, null);
            case R6 -> planted(rule, code, day, shanghai, null, "106901234099999998");
            case R5 -> planted(rule, code, day, shanghai, null, null);
            case R3, R4 ->
                new Seen(
                        told(code, day, THAILAND, near(CHONBURI), STRANGER, null, null),
                        STRANGER,
                        day.plusSeconds(60),
                        rule);
        };
    }

    /** The honest twin that a planted contradiction contradicts: the same gram in Singapore, or in its own pack. */
    Seen twinOf(Seen planted) {
        var scan = planted.told().scan();
        boolean pack = planted.planted() == Rule.R6;
        var at = scan.at().minus(Duration.ofHours(pack ? 30 : 1));
        var stop = Consignment.STOPS.get(pack ? 1 : 0);
        return new Seen(
                told(
                        planted.told().code(),
                        at,
                        stop.country(),
                        pack ? SHANGHAI : stop.position(),
                        Consignment.PRODUCER,
                        null,
                        pack ? "106901234000000017" : null),
                Consignment.PRODUCER,
                at.plusSeconds(60),
                null);
    }

    private Seen planted(Rule rule, String code, Instant at, Stop stop, @Nullable Gtin label, @Nullable String pack) {
        var by = stop.by().getFirst();
        // Two thousand kilometres in an hour: R5 needs no border.
        var position = rule == Rule.R5 ? Position.ofDegrees("22.54", "114.06") : stop.position();
        return new Seen(told(code, at, stop.country(), position, by, label, pack), by, at.plusSeconds(60), rule);
    }

    private static Told told(
            String code,
            Instant at,
            CountryCode country,
            Position position,
            OrganisationId by,
            @Nullable Gtin label,
            @Nullable String pack) {
        return new Told(new Scan(UUID.randomUUID(), at, country, null, position, by, false, label, pack), code, null);
    }

    private Consignment any() {
        return consignments.get(random.nextInt(consignments.size()));
    }

    private Instant between(Instant from, Instant to) {
        return from.plusSeconds(random.nextLong(Duration.between(from, to).toSeconds()));
    }

    /** Within some five kilometres. */
    private Position near(Position place) {
        return new Position(
                place.latitude() + random.nextInt(90_000) - 45_000,
                place.longitude() + random.nextInt(90_000) - 45_000);
    }

    private String slipped(String code) {
        var letters = new StringBuilder(code);
        int at = random.nextInt(letters.length());
        letters.setCharAt(at, CROCKFORD.charAt((CROCKFORD.indexOf(letters.charAt(at)) + 1 + random.nextInt(31)) % 32));
        return letters.toString();
    }

    /** The same gram with another tag, and a check symbol that fits it: only the key tells. */
    private static String forged(String code) {
        if (GramCode.read(code) instanceof GramCode read)
            return new GramCode(read.epoch(), read.gram(), read.tag() ^ 0x155).toString();
        throw new IllegalStateException("we made this code");
    }
}
