package io.ytterby.gateway.push.http;

import io.vertx.core.buffer.Buffer;
import io.ytterby.gateway.push.domain.Logged;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The streams of one organisation that are up to date: each entry is read once and written to all of them. */
final class Channel {
    private final Set<OpenStream> live = new LinkedHashSet<>();
    private long cursor;

    Channel(long cursor) {
        this.cursor = cursor;
    }

    synchronized long cursor() {
        return cursor;
    }

    /** From now on it hears what the others hear. @return false if it must read on first */
    synchronized boolean join(OpenStream stream) {
        if (stream.position() < cursor) return false;
        live.add(stream);
        return true;
    }

    synchronized void leave(OpenStream stream) {
        live.remove(stream);
    }

    /** Hands on what follows the cursor. @return false if there is a gap before it: what was between is no longer kept */
    synchronized boolean publish(List<Logged> entries, Frames frames) {
        var next = after(entries, cursor);
        if (next.isEmpty()) return true;
        if (next.getFirst().seq() != cursor + 1) return false;
        long before = cursor;
        cursor = next.getLast().seq();
        var bytes = frames.of(next);
        for (var stream : live) {
            if (stream.position() == before) hand(stream, bytes, cursor);
            else sendRest(stream, next, frames);
        }
        live.removeIf(OpenStream::isEnded);
        return true;
    }

    /** One that joined ahead of the cursor has the first of them already. */
    private static void sendRest(OpenStream stream, List<Logged> entries, Frames frames) {
        var rest = after(entries, stream.position());
        if (!rest.isEmpty()) hand(stream, frames.of(rest), rest.getLast().seq());
    }

    /** Nobody waits here for a client to take it: one that does not is ended by the stream itself. */
    private static void hand(OpenStream stream, Buffer frames, long last) {
        var _ = stream.send(frames, last);
    }

    private static List<Logged> after(List<Logged> entries, long seq) {
        return entries.stream().filter(logged -> logged.seq() > seq).toList();
    }

    synchronized void endAll(String reason) {
        live.forEach(stream -> stream.end(reason));
        live.clear();
    }
}
