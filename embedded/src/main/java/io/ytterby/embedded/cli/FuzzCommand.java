package io.ytterby.embedded.cli;

import io.ytterby.embedded.fuzz.Fuzzer;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.platform.Part;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fuzzes the running platform by its OpenAPI document. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description = {
            "Sends the running platform requests that its OpenAPI document describes, and broken ones, as every demo"
                    + " person.",
            "Ends with 0 only if no answer is a 500, shows the insides, or has a status or a problem that nobody"
                    + " declared."
        })
final class FuzzCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "50000",
            description = "Without it: ${DEFAULT-VALUE}.")
    private long requests;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "The same seed, the same requests.")
    private long seed;

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description =
                    "Keep what was answered as examples: contracts/src/main/resources/contracts/openapi/examples.")
    private @Nullable Path record;

    @Override
    public Integer call() throws Exception {
        int base = checkout.running().portBase();
        try (var fuzzer = new Fuzzer(address(Part.GATEWAY, base), address(Part.IDENTITY, base), People.ofTheDemo())) {
            if (record != null) fuzzer.known(record);
            var outcome = fuzzer.run(seed, requests, System.out::println);
            if (record != null) fuzzer.record(record);
            System.out.print(outcome.shown());
            System.out.println(outcome.sent() + " requests to " + outcome.calls() + " calls, seed " + seed + ": "
                    + outcome.faults() + " faults; statuses " + outcome.statuses());
            return outcome.faults() == 0 ? 0 : 1;
        }
    }

    private static URI address(Part part, int portBase) {
        return URI.create("http://127.0.0.1:" + part.port(portBase));
    }
}
