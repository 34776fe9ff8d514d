package io.ytterby.benchmarks.gateway;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The real gateway beside nginx and HAProxy, one right after the other, on the same core. */
@Command(
        name = "gateway",
        mixinStandardHelpOptions = true,
        description =
                "Passes the same answers through the gateway, nginx and HAProxy in turn; or, with --soak, keeps on"
                        + " for minutes and looks at what grows.")
public final class GatewayBench implements Callable<Integer> {
    private static final String PUBLIC_PATH = "/api/tracking/v1/grams/";
    private static final String KNOWN_PATH = "/api/licensing/v1/licences/";
    private static final String STATUS_PATH = "/api/buyer/v1/licences/" + Rig.LICENCE + "/status";
    private static final double BARE = 0.85;
    private static final double EQUAL_WORK = 1.0;
    private static final double STATUS = 1.2;
    private static final long P99_MICROS = 3_000;

    @Option(names = "--rounds", description = "How often each is measured in turn: ${DEFAULT-VALUE}.")
    private int rounds = 7;

    @Option(names = "--seconds", description = "How long each time: ${DEFAULT-VALUE}.")
    private int seconds = 2;

    @Option(names = "--warm-up", description = "Seconds before the first round, for each row: ${DEFAULT-VALUE}.")
    private int warmUp = 10;

    @Option(names = "--full", description = "11 rounds of 10 s after 30 s of warm-up.")
    private boolean full;

    @Option(
            names = "--soak",
            description = "A soak instead: distinct clients, tokens, paths and keys, and who vanishes.")
    private boolean soak;

    @Option(names = "--minutes", description = "How long the soak takes: ${DEFAULT-VALUE}; with --full 5.")
    private int minutes = 2;

    @Option(names = "--rate", description = "Requests a second of the soak: ${DEFAULT-VALUE}.")
    private int rate = 3_000;

    @Option(names = "--only", description = "One row alone: bare, equal, status or p99; all otherwise.")
    private String only = "";

    @Option(names = "--jvm", description = "One more option for the gateway's JVM; may be given several times.")
    private List<String> jvmOptions = new ArrayList<>();

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Table table =
            new Table("", "rounds", "median", "min-max", "ours req/s", "theirs", "ours CPU s/1000", "theirs");
    private final Wrk wrk = new Wrk(Rig.CLIENT_CORE);

    @Override
    public Integer call() throws Exception {
        if (!Wrk.isThere()) {
            System.out.println("wrk and taskset are missing: 'apt-get install wrk util-linux nginx haproxy'");
            return 1;
        }
        if (full) {
            rounds = 11;
            seconds = 10;
            warmUp = 30;
            minutes = 5;
        }
        if (soak) jvmOptions.add("-XX:NativeMemoryTracking=summary");
        try (var rig = new Rig(jvmOptions)) {
            return soak ? new Soak(rig, rate, minutes).run() : race(rig);
        }
    }

    private int race(Rig rig) throws Exception {
        boolean held = true;
        if (asks("bare")) held = bare(rig) >= BARE;
        if (asks("equal")) held &= equalWork(rig) >= EQUAL_WORK;
        if (asks("status")) held &= status(rig) >= STATUS;
        if (asks("p99")) held &= p99(rig) <= 1;
        table.print(System.out);
        System.out.println(JsonLine.of(figures));
        return held ? 0 : 1;
    }

    private boolean asks(String row) {
        return only.isEmpty() || only.equals(row);
    }

    private double bare(Rig rig) throws Exception {
        var small = PUBLIC_PATH + "A";
        double median = pair("bareVsNginx", rig.gateway, rig.nginx, small, "", small, rig)
                .median();
        var big = PUBLIC_PATH + "BIG";
        pair("bareVsNginx16k", rig.gateway, rig.nginx, big, "", big, rig);
        return median;
    }

    private double equalWork(Rig rig) throws Exception {
        if (rig.haproxy.isEmpty()) {
            System.out.println("no haproxy here: its row is left out");
            return EQUAL_WORK;
        }
        var theirs = rig.haproxy.get();
        var path = KNOWN_PATH + "A";
        rig.get(theirs.url(path), rig.token());
        return pair("equalWorkVsHaproxy", rig.gateway, theirs, path, "token", path, rig)
                .median();
    }

    private double status(Rig rig) throws Exception {
        var answer = rig.get(rig.gateway.url(STATUS_PATH), rig.token());
        var same = rig.nginxWithBytes(answer.length());
        return pair("statusVsNginx", rig.gateway, same, STATUS_PATH, "token", "/x", rig)
                .median();
    }

    private Ratios pair(String name, Server ours, Server theirs, String path, String token, String theirPath, Rig rig)
            throws Exception {
        var ratios = new Ratios();
        List<Double> ourRates = new ArrayList<>();
        List<Double> theirRates = new ArrayList<>();
        List<Double> ourCpu = new ArrayList<>();
        List<Double> theirCpu = new ArrayList<>();
        wrk.against(ours, path, token.isEmpty() ? "" : rig.token(), warmUp);
        wrk.against(theirs, theirPath, token.isEmpty() ? "" : rig.token(), 1);
        for (int round = 0; round < rounds; round++) {
            var authorization = token.isEmpty() ? "" : rig.token();
            boolean oursFirst = round % 2 == 0;
            var first = wrk.against(oursFirst ? ours : theirs, oursFirst ? path : theirPath, authorization, seconds);
            var second = wrk.against(oursFirst ? theirs : ours, oursFirst ? theirPath : path, authorization, seconds);
            var our = oursFirst ? first : second;
            var their = oursFirst ? second : first;
            if (!our.isValid() || !their.isValid()) {
                System.out.printf(Locale.ROOT, "%s: a round is void: ours %s, theirs %s%n", name, our, their);
                continue;
            }
            ratios.add(our.perSecond(), their.perSecond());
            ourRates.add(our.perSecond());
            theirRates.add(their.perSecond());
            ourCpu.add(our.cpuPerKreq());
            theirCpu.add(their.cpuPerKreq());
        }
        tell(name, ratios, ourRates, theirRates, ourCpu, theirCpu);
        return ratios;
    }

    private void tell(
            String name,
            Ratios ratios,
            List<Double> our,
            List<Double> their,
            List<Double> ourCpu,
            List<Double> theirCpu) {
        figures.put(name, rounded(ratios.median(), 2));
        figures.put(name + "Range", ratios.range());
        figures.put(
                name + "CpuPerKreq", List.of(rounded(Ratios.middle(ourCpu), 4), rounded(Ratios.middle(theirCpu), 4)));
        if (name.equals("bareVsNginx")) figures.put("cpuPerKreq", rounded(Ratios.middle(ourCpu), 4));
        if (name.equals("bareVsNginx")) figures.put("nginxPerSecond", Math.round(Ratios.middle(their)));
        table.row(
                name,
                ratios.rounds(),
                rounded(ratios.median(), 2),
                ratios.range(),
                rounded(Ratios.middle(our), 0),
                rounded(Ratios.middle(their), 0),
                rounded(Ratios.middle(ourCpu), 4),
                rounded(Ratios.middle(theirCpu), 4));
    }

    /** @return ours as a share of what it may be: twice nginx's or 3 ms, whichever is larger */
    private double p99(Rig rig) throws Exception {
        var path = PUBLIC_PATH + "A";
        wrk.against(rig.gateway, path, "", warmUp);
        double most = wrk.against(rig.nginx, path, "", seconds).perSecond();
        int pace = (int) (((Number) figures.getOrDefault("nginxPerSecond", most)).doubleValue() * 0.4);
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            var ours = OpenLoop.against(rig.gateway, Rig.CLIENT_CORE, path, Configs.SMALL, pace, seconds);
            var theirs = OpenLoop.against(rig.nginx, Rig.CLIENT_CORE, path, Configs.SMALL, pace, seconds);
            if (!ours.isValid() || !theirs.isValid()) {
                System.out.printf(Locale.ROOT, "p99: a round is void: ours %s, theirs %s%n", ours, theirs);
                continue;
            }
            our.add((double) ours.p99());
            their.add((double) theirs.p99());
        }
        double p99 = Ratios.middle(our);
        double nginx = Ratios.middle(their);
        figures.put("p99VsNginx", rounded(p99 / nginx, 2));
        figures.put("p99Micros", List.of(Math.round(p99), Math.round(nginx)));
        figures.put("p99AtPerSecond", pace);
        table.row(
                "p99 at " + pace + "/s, us",
                our.size(),
                rounded(p99 / nginx, 2),
                "",
                Math.round(p99),
                Math.round(nginx),
                "",
                "");
        return p99 / Math.max(2 * nginx, P99_MICROS);
    }

    private static Object rounded(double value, int digits) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP) : "void";
    }
}
