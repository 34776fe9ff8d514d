package io.ytterby.benchmarks.console;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.RunState;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The console's heaviest pages in a real browser. */
@Command(
        name = "console",
        mixinStandardHelpOptions = true,
        description =
                "A list of 5,000 rows, a lineage of 1,000 nodes and a spectrum of 4,096 channels, as the machine's own"
                        + " Chromium draws them: first contentful paint and complete, beside the same bytes from a plain"
                        + " server. Asks a running platform (./ytterby up), on which the demo has been played.")
public final class ConsoleBench implements Callable<Integer> {
    private static final int MOST_FCP_MS = 300;
    private static final int MOST_COMPLETE_MS = 1_500;

    @Option(names = "--url", description = "The gateway. Without it: that of the platform that runs here.")
    private @Nullable URI url;

    @Option(names = "--issuer", description = "Who signs the demo people in. Without it: that of the same platform.")
    private @Nullable URI issuer;

    @Option(names = "--rounds", description = "Each page once in each, beside its static twin: ${DEFAULT-VALUE}.")
    private int rounds = 9;

    @Option(names = "--warm-up", description = "Rounds before those that count: ${DEFAULT-VALUE}.")
    private int warmUp = 3;

    @Option(names = "--browser", description = "Where Chromium is. Without it: where Debian and macOS have it.")
    private @Nullable Path executable;

    private final Map<PageUnderTest, List<Drawn>> ours = new LinkedHashMap<>();
    private final Map<PageUnderTest, List<Drawn>> still = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        var home = url == null ? running(Part.GATEWAY) : url;
        var signer = issuer == null ? running(Part.IDENTITY) : issuer;
        List<PageUnderTest> pages;
        try (var api = new Api(home, signer, People.ofTheDemo())) {
            pages = pages(api);
        }
        try (var browser = new Browser(executable())) {
            boolean whole = true;
            for (var page : pages) {
                int found = browser.count(home, page);
                System.out.println(page.name() + ": " + page.what() + "; on the page: " + found);
                whole &= found >= page.wanted();
            }
            measure(browser, home, pages);
            return report(browser.version(), pages) && whole ? 0 : 1;
        }
    }

    private static List<PageUnderTest> pages(Api api) {
        var lots = new ManyLots(api);
        var blended = lots.blended();
        int there = lots.lots();
        System.out.println(there + " lots of one firm, registered by tables of 100 over the API; one is blended of "
                + "blends of 958 of them; a simulated spectrum is sent in");
        return List.of(
                new PageUnderTest(
                        "rows",
                        "a list of 5,000 lots",
                        ManyLots.CUSTODIAN,
                        "/console/production?rows=" + ManyLots.ROWS,
                        "() => document.querySelectorAll('table.rows > tbody > tr').length",
                        ManyLots.ROWS),
                new PageUnderTest(
                        "lineage",
                        "a lineage of 1,000 nodes",
                        ManyLots.CUSTODIAN,
                        "/console/lineage/lots/" + blended,
                        "() => document.querySelectorAll('svg.pic-lineage .pic-node').length",
                        ManyLots.NODES),
                new PageUnderTest(
                        "spectrum",
                        "a spectrum of 4,096 channels, as points of a curve (the API puts neighbours together)",
                        WideSpectrum.CUSTOMS,
                        "/console/measurements/" + new WideSpectrum(api).measured(),
                        "async () => (await (await fetch(location.pathname + '/points')).json()).counts.length",
                        WideSpectrum.POINTS));
    }

    /** Ours and the still one in turn, so that what else the machine does meets both. */
    private void measure(Browser browser, URI home, List<PageUnderTest> pages) throws IOException {
        var twins = new ArrayList<Twin>();
        try {
            for (var page : pages) twins.add(new Twin(page, new PlainServer(browser.save(home, page))));
            for (int round = -warmUp; round < rounds; round++)
                for (var twin : twins) {
                    var drawn = browser.draw(home, twin.page());
                    var plain = browser.draw(twin.server().page());
                    if (round < 0) continue;
                    ours.computeIfAbsent(twin.page(), _ -> new ArrayList<>()).add(drawn);
                    still.computeIfAbsent(twin.page(), _ -> new ArrayList<>()).add(plain);
                }
        } finally {
            twins.forEach(twin -> twin.server().close());
        }
    }

    private record Twin(PageUnderTest page, PlainServer server) {}

    /** @return whether each page keeps its promise */
    private boolean report(String chromium, List<PageUnderTest> pages) {
        var table = new Table("page", "kB", "elements", "first byte", "last byte", "first paint", "complete");
        var fcp = new TreeMap<String, Long>();
        var complete = new TreeMap<String, Long>();
        var versus = new TreeMap<String, BigDecimal>();
        boolean kept = true;
        for (var page : pages) {
            var here = ours.getOrDefault(page, List.of());
            var plain = still.getOrDefault(page, List.of());
            row(table, page.name(), here);
            row(table, page.name() + ", static", plain);
            fcp.put(page.name(), Drawn.median(here, Drawn::fcp));
            complete.put(page.name(), Drawn.median(here, Drawn::complete));
            versus.put(
                    page.name(),
                    new BigDecimal(Drawn.median(here, Drawn::complete))
                            .divide(new BigDecimal(Drawn.median(plain, Drawn::complete)), 2, RoundingMode.HALF_UP));
            kept &= Drawn.median(here, Drawn::fcp) <= MOST_FCP_MS
                    && Drawn.median(here, Drawn::complete) <= MOST_COMPLETE_MS;
        }
        System.out.println("Chromium " + chromium + ", " + rounds + " rounds; milliseconds: median (least-most)");
        table.print(System.out);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("fcpMs", fcp);
        figures.put("completeMs", complete);
        figures.put("versusStatic", versus);
        figures.put("rounds", rounds);
        figures.put("kept", kept);
        System.out.println(JsonLine.of(figures));
        return kept;
    }

    private static void row(Table table, String name, List<Drawn> rounds) {
        table.row(
                name,
                Drawn.median(rounds, Drawn::bytes) / 1_000,
                Drawn.median(rounds, Drawn::elements),
                Drawn.spread(rounds, Drawn::answered),
                Drawn.spread(rounds, Drawn::received),
                Drawn.spread(rounds, Drawn::fcp),
                Drawn.spread(rounds, Drawn::complete));
    }

    private static URI running(Part part) throws IOException {
        var data = DataFolder.locate(Path.of(System.getProperty("ytterby.home", "."), ".ytterby"));
        int base = new RunState(data)
                .read()
                .orElseThrow(() -> new IOException("the platform is not running: ./ytterby up starts it"))
                .portBase();
        return URI.create("http://127.0.0.1:" + part.port(base));
    }

    private Path executable() throws IOException {
        if (executable != null) return executable;
        return Stream.of(
                        "/usr/lib/chromium/chromium",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "there is no Chromium here (apt-get install chromium fonts-noto-cjk, or name one:"
                                + " --browser PATH)"));
    }
}
