package io.ytterby.embedded.cli;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.embedded.platform.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Saves the running platform's offline bundle; pins its trust root at the first time. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = {
            "Saves the trust list and the status lists of the running platform in one signed file, for 'verify'.",
            "The first time it pins the platform's trust root; compare it with what the authority has printed."
        })
final class BundleCommand implements Callable<Integer> {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to. Without it: where 'verify' looks.")
    private @Nullable Path out;

    @Override
    public Integer call() throws Exception {
        var gateway = "http://127.0.0.1:" + Part.GATEWAY.port(checkout.running().portBase());
        var pins = new TrustPins(checkout);
        try (var http = HttpClient.newHttpClient()) {
            var root = VerifyingKey.ofMultibase(
                    get(http, gateway + "/credentials/trust-root").strip());
            if (pins.pin(root)) System.out.println("Pinned the trust root " + root + ": compare it once.");
            var text = get(http, gateway + "/credentials/bundle");
            var bundle = Bundle.verified(text, root);
            var file = Optional.ofNullable(out).orElse(pins.savedBundle());
            Files.writeString(file, text);
            System.out.println(
                    "Saved " + file + ": trust list " + bundle.trustList().version() + ", "
                            + bundle.statusLists().size() + " status lists, as of " + bundle.issuedAt());
            return 0;
        } catch (RefusedException refused) {
            throw new IOException("the platform's bundle cannot be trusted: " + refused.detail(), refused);
        }
    }

    private static String get(HttpClient http, String address) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT).build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(address + " answered " + answer.statusCode());
        return answer.body();
    }
}
