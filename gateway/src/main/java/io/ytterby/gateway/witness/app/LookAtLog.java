package io.ytterby.gateway.witness.app;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.log.AddCheckpoint;
import io.ytterby.credentials.log.Checkpoint;
import io.ytterby.credentials.log.SignedNote;
import io.ytterby.credentials.log.Witness;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * Looks at another service's log from outside: signs a head with the time if it adds to what was signed before, and keeps
 * it. Whoever has stolen the log's key and all of its database cannot make this one sign another past.
 */
@Singleton
public class LookAtLog {
    private static final Logger LOG = Logger.getLogger(LookAtLog.class);

    private final WatchedLogs logs;
    private final LogHeads heads;
    private final Clock clock;

    LookAtLog(WatchedLogs logs, LogHeads heads, Clock clock) {
        this.logs = logs;
        this.heads = heads;
        this.clock = clock;
    }

    /** All that can come of it, as tlog-witness tells them apart. */
    public sealed interface Answer {
        /** @param line the signature alone */
        record Signed(String line) implements Answer {}

        record Malformed(String why) implements Answer {}

        record NoSuchLog(String origin) implements Answer {}

        /** The log has not signed it. */
        record Unsigned() implements Answer {}

        /** The log says that another size was seen. */
        record SeenOther(long size) implements Answer {}

        /** It does not add to what was seen. */
        record Refused(String why) implements Answer {}
    }

    @Transactional
    public Answer look(String text) {
        try {
            var shown = AddCheckpoint.parse(text);
            var head = Checkpoint.of(shown.head());
            return shown.old() > head.size()
                    ? new Answer.Malformed("the old size is larger than the new")
                    : look(shown, head);
        } catch (RefusedException malformed) {
            return new Answer.Malformed(malformed.detail());
        }
    }

    private Answer look(AddCheckpoint shown, Checkpoint head) {
        var log = logs.log(head.origin()).orElse(null);
        if (log == null) return new Answer.NoSuchLog(head.origin());
        if (!shown.head().isSignedBy(log)) return new Answer.Unsigned();
        heads.lock(head.origin());
        var last = heads.last(head.origin()).orElse(null);
        long seen = last == null ? 0 : last.size();
        if (shown.old() != seen) return new Answer.SeenOther(seen);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var answer = new Witness(log, logs.name(), logs.key()).look(last, shown.head(), shown.proof(), now);
        if (answer instanceof Witness.Answer.Signed(SignedNote note)) {
            // The same head again is signed again, and was kept the first time.
            if (last == null || head.size() > last.size()) heads.keep(head, note.render(), now);
            return new Answer.Signed(note.lastSignature());
        }
        var why = ((Witness.Answer.Refused) answer).why();
        LOG.errorf("the log %s shows a head of %d entries that is refused: %s", head.origin(), head.size(), why);
        boolean isFork = last != null && head.size() == last.size() && !Arrays.equals(head.root(), last.root());
        return isFork ? new Answer.SeenOther(seen) : new Answer.Refused(why);
    }
}
