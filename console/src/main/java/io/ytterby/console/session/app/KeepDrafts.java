package io.ytterby.console.session.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.console.session.domain.Secret;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody had typed when their session was over: sealed with a key that only their browser has, for a day. */
@Singleton
public class KeepDrafts {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST = 256 * 1024;
    private static final TypeReference<Draft> TYPE = new TypeReference<>() {};

    private final DraftBook book;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepDrafts(DraftBook book, ObjectMapper json, Clock clock) {
        this.book = book;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A form that was not taken.
     *
     * @param action where it was sent
     */
    public record Draft(String action, Map<String, List<String>> fields) {}

    /** @return what the browser is to keep */
    @Transactional
    public Secret keep(String action, Map<String, List<String>> fields) {
        var secret = Secret.random(random);
        try {
            var text = json.writeValueAsBytes(new Draft(action, fields));
            if (text.length <= LONGEST)
                book.add(
                        secret.id(),
                        Seal.close(secret.key(), text, random),
                        clock.instant().plus(KEPT));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return secret;
    }

    @Transactional
    public Optional<Draft> find(Secret secret) {
        return book.find(secret.id(), clock.instant())
                .flatMap(kept -> Seal.open(secret.key(), kept))
                .map(text -> {
                    try {
                        return json.readValue(text, TYPE);
                    } catch (IOException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                });
    }

    @Transactional
    public void forget(Secret secret) {
        book.remove(secret.id());
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        book.sweep(clock.instant());
    }
}
