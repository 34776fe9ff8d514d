package io.ytterby.licensing.screening.app;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Cases that wait to be screened. */
public interface ScreeningTasks {
    /** @param application whose parties are to be screened */
    record Task(long id, UUID application, String reason, int attempts) {}

    void ask(UUID application, String reason, Instant at);

    /** Asks for every open case and every case with a licence that is not at its end. */
    void askForAllLive(String reason, Instant at);

    /** Holds the next one that is due until the transaction ends; what another replica holds is passed over. */
    Optional<Task> next(Instant at);

    void done(Task task);

    void tryAgain(Task task, Instant notBefore);

    boolean isWaiting(UUID application);
}
