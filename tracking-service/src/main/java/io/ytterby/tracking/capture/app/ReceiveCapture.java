package io.ytterby.tracking.capture.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.epcis.Syntax;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.TraceParent;
import io.ytterby.tracking.capture.app.CaptureJobs.Sent;
import io.ytterby.tracking.capture.app.Receipt.Accepted;
import io.ytterby.tracking.capture.app.Receipt.NotWellFormed;
import io.ytterby.tracking.capture.app.Receipt.TooLarge;
import io.ytterby.tracking.capture.app.Receipt.TooManyEvents;
import io.ytterby.tracking.capture.app.Receipt.TooManyOpen;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.ErrorBehaviour;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/** Puts a document down safely, so that it can be answered for: from then on its job will be run, whatever crashes. */
@ApplicationScoped
public class ReceiveCapture {
    private final CaptureJobs jobs;
    private final CaptureConfig config;
    private final CaptureSignal signal;
    private final Journal journal;
    private final Clock clock;

    ReceiveCapture(CaptureJobs jobs, CaptureConfig config, CaptureSignal signal, Journal journal, Clock clock) {
        this.jobs = jobs;
        this.config = config;
        this.signal = signal;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reads the body to its end. Transactions are short, one for each megabyte: a slow sender holds none.
     *
     * @throws IOException if the sender breaks off
     */
    public Receipt receive(Actor actor, ErrorBehaviour behaviour, Syntax syntax, InputStream body) throws IOException {
        var sent = new Sent(CaptureId.random(), actor, TraceParent.current(), behaviour, syntax);
        var parts = new ReceiptParts(body, config.fileSize().asLongValue(), (part, bytes) -> put(sent, part, bytes));
        boolean accepted = false;
        try {
            new DocumentScan(config.events()).read(parts, syntax);
            parts.transferTo(OutputStream.nullOutputStream());
            complete(sent, parts);
            accepted = true;
            signal.wake();
            return new Accepted(sent.id());
        } catch (DocumentScan.NotWellFormedException broken) {
            return new NotWellFormed(String.valueOf(broken.getMessage()));
        } catch (DocumentScan.TooManyEventsException tooMany) {
            return new TooManyEvents(config.events());
        } catch (ReceiptParts.TooLargeException tooLarge) {
            return new TooLarge(config.fileSize().asLongValue());
        } catch (TooManyOpenException tooMany) {
            return new TooManyOpen(config.openJobs());
        } finally {
            if (!accepted && parts.parts() > 0)
                QuarkusTransaction.requiringNew().run(() -> jobs.discard(sent.id()));
        }
    }

    private void put(Sent sent, int part, byte[] bytes) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (part == 0) add(sent);
            jobs.addPart(sent.id(), part, bytes);
        });
    }

    private void complete(Sent sent, ReceiptParts parts) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (parts.parts() == 0) add(sent);
            jobs.addPart(sent.id(), parts.parts(), parts.rest());
            jobs.complete(sent.id());
            var detail = Map.of(
                    "behaviour",
                    sent.behaviour().word(),
                    "syntax",
                    sent.syntax().name());
            journal.write(new Change(sent.actor(), "capture.received", "capture/" + sent.id(), detail));
        });
    }

    private void add(Sent sent) {
        if (!jobs.tryAdd(sent, config.openJobs(), clock.instant())) throw new TooManyOpenException();
    }

    private static final class TooManyOpenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
