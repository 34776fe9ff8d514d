package io.ytterby.certification.credential.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.certification.credential.app.CredentialLog.Head;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.log.Checkpoint;
import io.ytterby.credentials.log.NoteKey;
import io.ytterby.credentials.merkle.MerkleProofs;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Takes what was issued into the log, signs its head, and has the head looked at from outside. A crash in between loses
 * nothing: what waits, waits, and a head that nobody has looked at yet is shown again.
 */
@ApplicationScoped
public class SealLog {
    private static final Logger LOG = Logger.getLogger(SealLog.class);
    private static final int MOST = 10_000;

    private final CredentialLog log;
    private final LogLeaves leaves;
    private final OutsideWitness witness;
    private final RootKeys roots;
    private final LogName logName;
    private final Clock clock;
    private volatile String said = "";

    SealLog(CredentialLog log, LogLeaves leaves, OutsideWitness witness, RootKeys roots, LogName logName, Clock clock) {
        this.log = log;
        this.leaves = leaves;
        this.witness = witness;
        this.roots = roots;
        this.logName = logName;
        this.clock = clock;
    }

    /** Whose heads these are. */
    public NoteKey name() {
        return new NoteKey(logName.text(), NoteKey.Use.LOG, roots.logKey());
    }

    public void seal() throws InterruptedException {
        QuarkusTransaction.requiringNew().run(this::takeIn);
        try {
            show();
        } catch (IOException away) {
            say("the witness does not answer and is asked again: " + away.getMessage());
        }
    }

    private void takeIn() {
        if (!log.hasWaiting() || !log.tryLock()) return;
        long before = log.size();
        // Before anything of this transaction is added: what is read here is kept, and must have committed.
        var all = new ArrayList<>(leaves.first(before));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        log.takeIn(MOST, now).forEach(digest -> all.add(LogLeaves.leaf(digest)));
        if (all.size() == before) return;
        SigningKey key = roots.log();
        var head = new Checkpoint(logName.text(), all.size(), MerkleProofs.root(all)).signed(name(), key);
        log.addHead(new Head(all.size(), head, now, Optional.empty()));
    }

    private void show() throws IOException, InterruptedException {
        var newest = QuarkusTransaction.requiringNew().call(log::newest).orElse(null);
        if (newest == null || newest.witnessedAt().isPresent() || witness.key().isEmpty()) return;
        long seen = QuarkusTransaction.requiringNew()
                .call(() -> log.newestWitnessed().map(Head::size).orElse(0L));
        var answer = look(newest, seen);
        if (answer instanceof OutsideWitness.Answer.SeenOther(long size) && size <= newest.size())
            answer = look(newest, size);
        switch (answer) {
            case OutsideWitness.Answer.Signed(var note) -> {
                Instant at = note.witnessedAt(witness.key().orElseThrow()).orElseThrow();
                QuarkusTransaction.requiringNew().run(() -> log.witnessed(newest.size(), note, at));
                said = "";
            }
            case OutsideWitness.Answer.SeenOther(long size) ->
                say("the witness has seen " + size + " entries of this log, which has " + newest.size());
            case OutsideWitness.Answer.Refused(var why) ->
                say("the witness refuses the head of " + newest.size() + " entries: " + why);
        }
    }

    /** Once: it is asked every second. Until it signs, new documents have no proof. */
    private void say(String what) {
        if (!what.equals(said)) LOG.warn(what);
        said = what;
    }

    private OutsideWitness.Answer look(Head head, long seen) throws IOException, InterruptedException {
        var all = QuarkusTransaction.requiringNew().call(() -> leaves.first(head.size()));
        var proof = seen == 0 || seen == head.size()
                ? List.<byte[]>of()
                : MerkleProofs.consistencyProof(Math.toIntExact(seen), all);
        return witness.look(head.note(), seen, proof);
    }
}
