package io.ytterby.embedded.probe;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.embedded.demo.Api;
import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.embedded.demo.Teller;
import io.ytterby.embedded.identity.FreshTokens;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.DemoOrganisations;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The load, from its first request until a line or the end of the input comes; then it counts on both sides. */
@Command(
        name = "load",
        description = {
            "Sends requests at a steady rate until a line comes on the input. The databases are named in the environment.",
            "The last line is what it came to, as JSON."
        })
final class LoadFromBeside implements Callable<Integer> {
    /** The first line: from then on requests are sent. */
    public static final String BEGUN = "load: begun";

    /** 10 kg: a thousand declarations of 10 g. */
    private static final long LICENCE_MG = 10_000_000;

    private static final long VALUE_MINOR = 1_000_000;
    private static final long LOT_MG = 1_000_000;

    @Mixin
    private Surroundings surroundings = new Surroundings();

    @Option(names = "--rate", paramLabel = "N", defaultValue = "50", description = "Requests a second.")
    private int rate;

    @Override
    public Integer call() throws Exception {
        var ledgers = Ledgers.of(System.getenv());
        var acknowledged = new Acknowledged();
        var tally = new Tally();
        var tokens = new FreshTokens(new TokenClient(surroundings.issuer()));
        var mix = mix(acknowledged);
        try (var loop = OpenLoop.start(surroundings.gateway(), tokens, People.ofTheDemo(), mix, tally, rate)) {
            System.out.println(BEGUN);
            int _ = System.in.read();
            loop.stop();
            var count = new BothSides(ledgers).count(acknowledged);
            var report = tally.report(acknowledged, loop.closedByServer(), count);
            System.out.println(new ObjectMapper().writeValueAsString(report));
            return 0;
        }
    }

    private Mix mix(Acknowledged acknowledged) throws Exception {
        DemoOrganisations.register(
                surroundings.issuer(), surroundings.gateway().resolve("/api/licensing/v1/organisations"));
        var silent = new Teller(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (var api = new Api(surroundings.gateway(), URI.create(surroundings.issuer()), People.ofTheDemo())) {
            var licence = new LicenceChapter(api, silent).obtain(LICENCE_MG, VALUE_MINOR);
            var lot = new LotChapter(api, silent).mint(LOT_MG);
            // The gateway hears of both a moment later.
            api.await("anna.buyer", "/api/buyer/v1/licences/" + licence + "/status", answer -> answer.status() == 200);
            api.await("anna.buyer", "/api/buyer/v1/lots/" + lot + "/clearance", answer -> answer.status() == 200);
            return new Mix(licence, lot, acknowledged);
        }
    }
}
