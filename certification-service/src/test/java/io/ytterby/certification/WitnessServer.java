package io.ytterby.certification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.AddCheckpoint;
import io.ytterby.credentials.log.Checkpoint;
import io.ytterby.credentials.log.NoteKey;
import io.ytterby.credentials.log.SignedNote;
import io.ytterby.credentials.log.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays the gateway's witness with the library's own: it signs what adds to what it saw. {@code PUT /log} names the log. */
public class WitnessServer implements QuarkusTestResourceLifecycleManager {
    private final KeyPair pair = pair();
    private final NoteKey name = new NoteKey("witness.example", NoteKey.Use.WITNESS, VerifyingKey.of(pair.getPublic()));
    private @Nullable HttpServer server;
    private @Nullable NoteKey log;
    private @Nullable Checkpoint last;

    @Override
    public Map<String, String> start() {
        try {
            var file = Files.createTempFile("witness", ".vkey");
            Files.writeString(file, name.text() + "\n");
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/log", exchange -> answer(exchange, this::named));
            made.createContext("/add-checkpoint", exchange -> answer(exchange, this::looked));
            made.start();
            server = made;
            return Map.of(
                    "certification.credential.witness-url",
                    "http://127.0.0.1:" + made.getAddress().getPort(),
                    "certification.credential.witness-key",
                    file.toString());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }

    private record Said(int status, String body) {}

    private interface Handler {
        Said answer(String body);
    }

    private synchronized Said named(String body) {
        log = NoteKey.parse(body.strip());
        return new Said(200, "");
    }

    private synchronized Said looked(String body) {
        var shown = AddCheckpoint.parse(body);
        if (log == null) return new Said(404, "no log");
        long seen = last == null ? 0 : last.size();
        if (shown.old() != seen) return new Said(409, seen + "\n");
        var witness = new Witness(log, name, new LocalKey("witness", pair.getPrivate()));
        var now = Clock.systemUTC().instant();
        if (witness.look(last, shown.head(), shown.proof(), now) instanceof Witness.Answer.Signed(SignedNote note)) {
            last = Checkpoint.of(shown.head());
            return new Said(200, note.lastSignature());
        }
        return new Said(422, "it does not add to what was seen");
    }

    private static void answer(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            var said = handler.answer(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
