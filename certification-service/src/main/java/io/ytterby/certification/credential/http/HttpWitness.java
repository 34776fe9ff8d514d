package io.ytterby.certification.credential.http;

import io.ytterby.certification.credential.app.CredentialConfig;
import io.ytterby.certification.credential.app.OutsideWitness;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.log.AddCheckpoint;
import io.ytterby.credentials.log.NoteKey;
import io.ytterby.credentials.log.SignedNote;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * A witness that speaks c2sp.org/tlog-witness: {@code POST add-checkpoint}. Whose answer counts is said by a file that an
 * operator has laid there, never by the answer.
 */
@Singleton
class HttpWitness implements OutsideWitness {
    private static final Logger LOG = Logger.getLogger(HttpWitness.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final CredentialConfig config;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    HttpWitness(CredentialConfig config) {
        this.config = config;
    }

    @PreDestroy
    void close() {
        http.close();
    }

    @Override
    public Optional<NoteKey> key() {
        return config.witnessKey()
                .filter(file -> config.witnessUrl().isPresent() && Files.exists(file))
                .flatMap(HttpWitness::read);
    }

    private static Optional<NoteKey> read(Path file) {
        try {
            var key = NoteKey.parse(Files.readString(file).strip());
            if (key.use() == NoteKey.Use.WITNESS) return Optional.of(key);
            LOG.errorf("%s holds a key that is no witness's", file);
        } catch (IOException | RefusedException unreadable) {
            LOG.errorf("the witness's key in %s cannot be read: %s", file, unreadable.getMessage());
        }
        return Optional.empty();
    }

    @Override
    public Answer look(SignedNote head, long seen, List<byte[]> proof) throws IOException, InterruptedException {
        var body = new AddCheckpoint(seen, proof, head).render();
        var request = HttpRequest.newBuilder(URI.create(config.witnessUrl().orElseThrow() + "/add-checkpoint"))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200 -> signed(head, answer.body());
            case 409 -> seen(answer.body().strip());
            case 403, 404, 422 ->
                new Answer.Refused(answer.statusCode() + " " + answer.body().strip());
            default -> throw new IOException("the witness answers " + answer.statusCode());
        };
    }

    private Answer signed(SignedNote head, String lines) throws IOException {
        try {
            var note = SignedNote.parse(head.render() + lines);
            if (key().flatMap(note::witnessedAt).isPresent()) return new Answer.Signed(note);
        } catch (RefusedException malformed) {
            throw new IOException("the witness answers no signature", malformed);
        }
        return new Answer.Refused("it signed with another key than the one in the file");
    }

    private static Answer seen(String size) throws IOException {
        if (!SIZE.matcher(size).matches()) throw new IOException("the witness answers no size");
        return new Answer.SeenOther(Long.parseLong(size));
    }
}
