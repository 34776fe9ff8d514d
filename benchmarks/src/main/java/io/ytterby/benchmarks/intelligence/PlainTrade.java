package io.ytterby.benchmarks.intelligence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Records in the mix of a year's trade, for what they cost and not for what they hide: 44 countries, 400 firms that send, 900 that receive,
 * 40 headings of which a quarter is controlled, some licences, containers and papers.
 */
final class PlainTrade {
    private static final String[] COUNTRIES =
            ("CN TH MX US DE JP KR VN MY SG IN TR AE HK PA NL BE FR IT ES PL CZ SE FI NO GB CA BR CL PE AU NZ ZA EG MA"
                            + " KE TZ KZ KG MN RU UA RO HU")
                    .split(" ", -1);
    private static final String[] CONTROLLED = {
        "282580", "811010", "284690", "280530", "850511", "811292", "261710", "720299", "284610", "380110"
    };
    private static final int OTHERS = 30;

    private final SplittableRandom random;
    private int number;

    PlainTrade(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One record as JSON, two a minute. */
    byte[] next() {
        int shipper = random.nextInt(400);
        int consignee = random.nextInt(900);
        var from = COUNTRIES[shipper % COUNTRIES.length];
        var to = COUNTRIES[consignee % COUNTRIES.length];
        int good = random.nextInt(4) == 0 ? random.nextInt(CONTROLLED.length) : -1;
        var hs = good >= 0 ? CONTROLLED[good] : String.valueOf(390_100 + 10 * random.nextInt(OTHERS));
        long net = (long) (1e9 * Math.exp(random.nextDouble(-2, 3)));
        var licence = good >= 0 && from.equals("CN") ? ",\"licence\":\"CN-2026-" + (100_000 + shipper) + "\"" : "";
        var text = "{\"id\":\"R" + number + "\",\"source\":\"bench\",\"kind\":\"EXPORT_DECLARATION\",\"at\":\""
                + Instant.ofEpochSecond(1_730_000_000L + 30L * number++) + "\",\"from\":\"" + from
                + "\",\"to\":\"" + to + "\",\"hs\":\"" + hs + "\",\"goods\":\"Goods of heading " + hs
                + " in drums\",\"netMg\":" + net + ",\"grossMg\":" + net / 100 * 104 + ",\"volumeCm3\":" + net / 3_000
                + ",\"packages\":" + (1 + random.nextInt(40)) + ",\"containers\":[\"TEMU"
                + (1_000_000 + random.nextInt(9_000_000))
                + "\"],\"value\":{\"currency\":\"USD\",\"minor\":" + net / 100_000 + "},\"shipper\":{\"ref\":\"s"
                + shipper
                + "\",\"name\":\"Shipper " + shipper + " Trading Co Ltd\",\"address\":\"" + shipper
                + " Harbour Road\",\"country\":\"" + from + "\"},\"consignee\":{\"ref\":\"c" + consignee
                + "\",\"name\":\"Consignee " + consignee + " Works\",\"address\":\"" + consignee / 2
                + " Mill Lane\",\"country\":\"" + to + "\"}" + licence + "}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The country of departure of the record that was made last, which is its key on the topic. */
    static String keyOf(byte[] record) {
        var text = new String(record, StandardCharsets.UTF_8);
        int at = text.indexOf("\"from\":\"") + 8;
        return text.substring(at, at + 2);
    }

    /** As it lies on its topic. */
    static byte[] event(byte[] record) {
        var head =
                "{\"specversion\":\"1.0\",\"id\":\"5f7e3f0a-8d0c-3a0e-9d3c-6f1b7c0f0001\",\"source\":\"/ytterby/intelligence\","
                        + "\"type\":\"intelligence.trade-recorded.v1\",\"subject\":\"CN\",\"time\":\"2026-11-22T08:00:00Z\","
                        + "\"datacontenttype\":\"application/json\",\"dataschema\":\"urn:ytterby:schema:intelligence.trade-record.v1\","
                        + "\"data\":";
        return (head + new String(record, StandardCharsets.UTF_8) + "}").getBytes(StandardCharsets.UTF_8);
    }
}
