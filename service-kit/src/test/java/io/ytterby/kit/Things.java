package io.ytterby.kit;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The smallest aggregate there can be: a key and a version. It stands for every service's own. */
@Singleton
public class Things implements StateSource {
    static final Actor SOMEBODY = Actor.system("test");

    private final Jdbi jdbi;
    private final Journal journal;
    private final Clock clock;

    Things(Jdbi jdbi, Journal journal, Clock clock) {
        this.jdbi = jdbi;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public long change(String key) {
        long version = bump(key);
        journal.write(
                new Change(SOMEBODY, "thing.changed", "thing/" + key, Map.of("version", version), state(key, version)));
        return version;
    }

    @Transactional
    public void changeAndFail(String key) {
        change(key);
        throw new IllegalStateException("after the change");
    }

    long bump(String key) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        INSERT INTO thing VALUES (:key, 1)
                        ON CONFLICT (key) DO UPDATE SET version = thing.version + 1 RETURNING version""").bind("key", key).mapTo(Long.class).one());
    }

    OutboxEvent state(String key, long version) {
        return OutboxEvent.state(
                Topic.LICENSING_ORGANISATION,
                key,
                version,
                "thing-changed",
                clock.instant(),
                Map.of("aggregateVersion", version, "visibleTo", List.of()));
    }

    @Override
    public Topic topic() {
        return Topic.LICENSING_ORGANISATION;
    }

    @Override
    public String versionsSql() {
        return "SELECT key, version FROM thing";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT version FROM thing WHERE key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .findOne()
                .map(version -> state(key, version)));
    }
}
