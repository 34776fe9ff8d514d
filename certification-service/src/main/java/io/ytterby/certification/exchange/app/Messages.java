package io.ytterby.certification.exchange.app;

import io.ytterby.certification.exchange.domain.Message;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is on its way to partners: written with the change that it tells, sent by {@link SendMessages}. */
public interface Messages {
    /** One of a list, with its place in it. */
    record Listed(long place, Message message) {}

    void add(Message message);

    /** Takes what is due, for so long: nobody else sends it meanwhile. */
    List<Message> take(Instant now, Instant until, int limit);

    /** Writes what came of sending, unless somebody else has taken it since. */
    boolean settle(Message message, Instant takenUntil);

    /** One that an organisation has to do with, locked. */
    Optional<Message> lock(UUID id, OrganisationId party);

    void restart(Message message);

    /** What went to an organisation or concerns it, the newest first. */
    List<Listed> list(OrganisationId party, long before, int limit);
}
