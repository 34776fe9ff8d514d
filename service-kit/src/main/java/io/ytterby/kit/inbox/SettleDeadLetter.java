package io.ytterby.kit.inbox;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An operator's decision on an event that could not be applied: try it again at its place, or leave it out for good. */
@Singleton
public class SettleDeadLetter {
    private final DeadLetters letters;
    private final Journal journal;

    SettleDeadLetter(DeadLetters letters, Journal journal) {
        this.letters = letters;
        this.journal = journal;
    }

    /** What an operator sees of a letter; the first 4,000 characters of the record as text. */
    public record Letter(
            long place,
            UUID id,
            String consumer,
            String topic,
            String key,
            String status,
            String reason,
            int attempts,
            OffsetDateTime createdAt,
            String record) {}

    public List<Letter> open(long after, int limit) {
        return letters.open(after, limit);
    }

    /** Parks it again at its old place; its consumer takes it up within a second. False if there is no such dead letter. */
    @Transactional
    public boolean replay(UUID id, Actor operator) {
        return settle(id, "PARKED", "dead-letter.replayed", operator);
    }

    /** Leaves it out for good, so that what waits behind it can go on. False if there is no such dead letter. */
    @Transactional
    public boolean skip(UUID id, Actor operator) {
        return settle(id, "SKIPPED", "dead-letter.skipped", operator);
    }

    private boolean settle(UUID id, String status, String action, Actor operator) {
        var letter = letters.resolve(id, status);
        letter.ifPresent(settled -> journal.write(new Change(
                operator,
                action,
                "dead-letter/" + id,
                Map.of("consumer", settled.consumer(), "topic", settled.topic(), "key", settled.key()))));
        return letter.isPresent();
    }
}
