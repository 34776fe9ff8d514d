package io.ytterby.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.outbox.Outbox;
import io.ytterby.kit.outbox.Outbox.Traced;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes down a change in the transaction that makes it: who did it, and what the others are told. Nothing is
 * published, and nothing is changed, outside this path.
 */
@Singleton
public class Journal {
    private final Jdbi jdbi;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Journal(Jdbi jdbi, Outbox outbox, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** @throws jakarta.transaction.TransactionalException if no transaction is open: a change without one is no change */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Change change) {
        write(List.of(change));
    }

    /** Several changes of one transaction, in this order: a row each, by one statement for the audit and one for the events. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<Change> changes) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audit (at, person, organisation, action, subject, detail, trace)
                        SELECT :at, c.person, c.organisation, c.action, c.subject, c.detail, c.trace
                          FROM unnest(:persons, :organisations, :actions, :subjects, :details, :traces)
                               WITH ORDINALITY AS c (person, organisation, action, subject, detail, trace, n)
                         ORDER BY c.n""")
                .bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bindArray(
                        "persons",
                        String.class,
                        each(changes, change -> change.actor().person().value()))
                .bindArray(
                        "organisations",
                        String.class,
                        each(changes, change -> change.actor().organisation().value()))
                .bindArray("actions", String.class, each(changes, Change::action))
                .bindArray("subjects", String.class, each(changes, Change::subject))
                .bindArray("details", String.class, each(changes, this::asJson))
                .bindArray("traces", String.class, each(changes, Change::trace))
                .execute());
        outbox.append(changes.stream()
                .flatMap(change -> change.events().stream().map(event -> new Traced(event, change.trace())))
                .toList());
        CrashPoint.reached("journal.written");
    }

    private static Object[] each(List<Change> changes, Function<Change, String> column) {
        return changes.stream().map(column).toArray();
    }

    /** Where an agent acted, the detail says so beside what it has to say: the audit shows both. */
    private String asJson(Change change) {
        try {
            var agent = change.actor().agent();
            if (agent == null) return json.writeValueAsString(change.detail());
            var detail = json.createObjectNode().put("agent", agent.value());
            return json.writeValueAsString(detail.set("detail", json.valueToTree(change.detail())));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the detail of a change cannot be written as JSON: "
                            + change.detail().getClass(),
                    e);
        }
    }
}
