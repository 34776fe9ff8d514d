package io.ytterby.embedded.listen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Shows events for as long as it is let: each is shown, then forwarded until the receiver takes it, then remembered. So
 * a program that stops anywhere goes on where it was, and a receiver hears each event at least once and in order.
 */
public final class Listener {
    private static final long LONGEST_PAUSE_MS = 30_000;

    private final Events events;
    private final Cursor cursor;
    private final Optional<Forward> forward;
    private final boolean asJson;
    private final PrintStream out;
    private final PrintStream err;

    public Listener(
            Events events, Cursor cursor, Optional<Forward> forward, boolean asJson, PrintStream out, PrintStream err) {
        this.events = events;
        this.cursor = cursor;
        this.forward = forward;
        this.asJson = asJson;
        this.out = out;
        this.err = err;
    }

    /** Ends only when it is interrupted. */
    public void listen(long after) throws IOException, InterruptedException {
        long sequence = after;
        long pause = 500;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                sequence = round(sequence);
                pause = 500;
            } catch (IOException away) {
                err.println(away.getMessage() + "; trying again");
                Thread.sleep(pause);
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            }
        }
    }

    private long round(long after) throws IOException, InterruptedException {
        switch (events.after(after)) {
            case Events.Answer.Gone(var oldest) -> {
                long begin = Math.max(0, oldest - 1);
                err.println("what came after " + after + " is no longer kept; going on after " + begin
                        + ". GET /api/buyer/v1/snapshot has how things stand.");
                cursor.write(begin);
                return begin;
            }
            case Events.Answer.Page page -> {
                for (var event : page.events()) take(event);
                return page.nextAfter();
            }
        }
    }

    private void take(JsonNode event) throws IOException, InterruptedException {
        out.println(asJson ? event.toString() : line(event));
        out.flush();
        if (forward.isPresent()) untilTaken(forward.get(), event);
        cursor.write(event.path("sequence").asLong());
    }

    private void untilTaken(Forward receiver, JsonNode event) throws InterruptedException {
        long pause = 500;
        while (true) {
            try {
                int status = receiver.send(event.path("id").asText(), event.toString());
                if (status / 100 == 2) return;
                err.println("the receiver answered " + status + "; sending it again");
            } catch (IOException away) {
                err.println("the receiver does not answer (" + away.getMessage() + "); sending it again");
            }
            Thread.sleep(pause);
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
        }
    }

    private static String line(JsonNode event) {
        var data = event.path("data");
        var reason = data.path("reason").asText("");
        return String.format(
                "%6s  %s  %-34s %-48s %s",
                event.path("sequence").asText(),
                event.path("time").asText(),
                event.path("type").asText(),
                event.path("subject").asText(),
                (data.path("status").asText("") + "  " + reason).strip());
    }
}
