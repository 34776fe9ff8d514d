package io.ytterby.embedded.cli;

import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.People.Person;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.listen.Cursor;
import io.ytterby.embedded.listen.Events;
import io.ytterby.embedded.listen.Forward;
import io.ytterby.embedded.listen.Listener;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an organisation is told, as it comes, until Ctrl-C; the next time it goes on where it was. */
@Command(
        name = "listen",
        mixinStandardHelpOptions = true,
        description =
                "Shows what an organisation is told, and may pass it on to a program of yours as a webhook would.",
        footer = {
            "",
            "./ytterby listen --org de-rheinwerk-auto --forward http://127.0.0.1:3000/hooks",
            "The number of the last event is kept in .ytterby/listen: it goes on from there the next time."
        })
final class ListenCommand implements Callable<Integer> {
    private static final int SECRET_BYTES = 24;

    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--org", paramLabel = "ORG", description = "Whose events; without it the first buyer's.")
    private @Nullable String organisation;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "buyer",
            description = "As whom: buyer, exporter, ...")
    private String role = "buyer";

    @Option(
            names = "--since",
            paramLabel = "N",
            description = "Begin after this number, with 'start' at the oldest that is kept, with 'now' at what comes.")
    private @Nullable String since;

    @Option(
            names = "--forward",
            paramLabel = "URL",
            description = "POST each event to this address of this machine, signed as a webhook is.")
    private @Nullable URI forward;

    @Option(names = "--json", description = "One CloudEvent a line, as it is delivered.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var running = checkout.running();
        var person = People.ofTheDemo()
                .inRole(role, Optional.ofNullable(organisation))
                .orElseThrow(() -> new IOException(
                        "no " + role + " at " + organisation + "; './ytterby status' lists who is where"));
        var issuer = new TokenClient(checkout.issuer());
        var events = new Events(
                URI.create("http://127.0.0.1:" + Part.GATEWAY.port(running.portBase())), () -> issuer.token(person));
        var folder = Files.createDirectories(checkout.wanted().resolve("listen"));
        var cursor = new Cursor(folder.resolve(person.organisation()));
        long after = after(events, cursor);
        System.err.println("Listening for " + person.organisation() + " after " + after + "; Ctrl-C ends it.");
        new Listener(events, cursor, receiver(folder, person), json, System.out, System.err).listen(after);
        return 0;
    }

    private long after(Events events, Cursor cursor) throws IOException, InterruptedException {
        if (since == null) {
            var kept = cursor.read();
            return kept.isPresent() ? kept.getAsLong() : events.newest();
        }
        return switch (since) {
            case "start" -> 0;
            case "now" -> events.newest();
            default -> number(since);
        };
    }

    private static long number(String text) throws IOException {
        if (!text.matches("[0-9]{1,18}"))
            throw new IOException("--since takes a number, 'start' or 'now', not " + text);
        return Long.parseLong(text);
    }

    private Optional<Forward> receiver(Path folder, Person person) throws IOException {
        var target = forward;
        if (target == null) return Optional.empty();
        var file = folder.resolve(person.organisation() + ".secret");
        if (!Files.exists(file)) Whole.write(file, newSecret());
        var secret = Files.readString(file).strip();
        System.err.println("Forwarding to " + target + "; its webhook secret is " + secret);
        return Optional.of(new Forward(target, secret, Clock.systemUTC()));
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
