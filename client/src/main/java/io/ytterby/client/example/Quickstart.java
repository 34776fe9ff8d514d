package io.ytterby.client.example;

import io.ytterby.client.Options;
import io.ytterby.client.ProblemException;
import io.ytterby.client.ProblemTypes;
import io.ytterby.client.TokenSupplier;
import io.ytterby.client.Ytterby;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an exporter's program does first: asks what a consignment needs, applies, and looks through its licences. Run it
 * with the gateway's address and a token: {@code Quickstart http://localhost:8080 "$(./ytterby token exporter)"}.
 */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] arguments) {
        run(URI.create(arguments[0]), TokenSupplier.of(arguments[1]), System.out::println);
    }

    /** @param tell hears each result */
    public static void run(URI gateway, TokenSupplier exporter, Consumer<String> tell) {
        var ytterby = new Ytterby(gateway, exporter);
        var licensing = ytterby.licensing();

        var magnets = Map.of(
                "form", "permanent_magnet",
                "family", "NdFeB",
                "origin", "CN",
                "compositionWtPct", Map.of("Nd", "28.0", "Dy", "2.5", "Fe", "66.9"));
        var needs = licensing
                .requirements()
                .evaluate(
                        Map.of("exportFrom", "CN", "destination", "DE", "endUserType", "civil", "item", magnets),
                        Options.NONE);
        tell.accept("it needs " + needs.text("licence"));

        var application = licensing
                .applications()
                .create(
                        Map.of(
                                "destination", "DE",
                                "endUse", "Traction motors",
                                "parties", List.of(Map.of("role", "END_USER", "organisationId", "de-rheinwerk-auto"))),
                        Options.NONE.idempotencyKey("quickstart-" + System.nanoTime()));
        tell.accept("applied: " + application.text("id"));

        try {
            licensing
                    .applications()
                    .submit(
                            application.text("id"),
                            Options.NONE.ifMatch(application.etag().orElse("\"1\"")));
        } catch (ProblemException refused) {
            // without goods it cannot be submitted, and says what is missing
            if (!refused.is(ProblemTypes.APPLICATION_INCOMPLETE)) throw refused;
            tell.accept("not yet: " + refused.errors());
        }

        long licences = licensing.licences().list(Options.NONE.query("pageSize", 10)).stream()
                .limit(25)
                .count();
        tell.accept(licences + " licences or more");
    }
}
