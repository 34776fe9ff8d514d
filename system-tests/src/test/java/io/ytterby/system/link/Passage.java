package io.ytterby.system.link;

import io.ytterby.system.link.Harm.Way;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** One connection through a link: two sockets, and a thread for each way. */
final class Passage {
    private static final int PART_BYTES = 16 * 1024;
    private static final int RETRANSMISSION_MS = 250;

    private final Link link;
    private final Socket near;
    private final Socket far;
    private volatile boolean orphan;
    private volatile boolean over;

    Passage(Link link, Socket near, Socket far) {
        this.link = link;
        this.near = near;
        this.far = far;
    }

    /** Returns when the connection has ended. */
    void carry() throws InterruptedException {
        var there = Thread.ofVirtual().start(() -> pump(near, far, Way.THERE));
        pump(far, near, Way.BACK);
        there.join();
    }

    private void pump(Socket from, Socket to, Way way) {
        var part = new byte[PART_BYTES];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                if (!mayPass(part, length, way)) return;
                out.write(part, 0, length);
            }
            link.awaitOpen(way, this);
        } catch (IOException ended) {
            // As the other end sees it below.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!orphan) end();
    }

    /** Holds the bytes as long as the link says. False if they are lost with the connection. */
    private boolean mayPass(byte[] part, int length, Way way) throws InterruptedException {
        var harm = link.awaitOpen(way, this);
        if (over) return false;
        if (way == Way.BACK && isAnswer(part, length, harm.answerLost())) {
            link.loseAnswer(this);
            return false;
        }
        if (harm.corruptAt() > 0 && harm.corruptAt() <= length) part[harm.corruptAt() - 1] ^= 0x55;
        long late = lateness(harm, length);
        if (late > 0) Thread.sleep(Duration.ofMillis(late));
        return true;
    }

    private static boolean isAnswer(byte[] part, int length, String answer) {
        return !answer.isEmpty() && new String(part, 0, length, StandardCharsets.ISO_8859_1).contains(answer);
    }

    private static long lateness(Harm harm, int length) {
        var random = ThreadLocalRandom.current();
        long late = harm.delayMs();
        if (harm.jitterMs() > 0) late += random.nextInt(-harm.jitterMs(), harm.jitterMs() + 1);
        if (harm.lostPercent() > random.nextInt(100)) late += RETRANSMISSION_MS;
        if (harm.bytesPerSecond() > 0) late += length * 1000L / harm.bytesPerSecond();
        return late;
    }

    /** Both ends are left alone with it for good: nothing passes, no end is told. */
    void orphan() {
        orphan = true;
    }

    boolean isOrphan() {
        return orphan;
    }

    boolean isOver() {
        return over;
    }

    /** Ends it in order, as a closing server would. */
    void end() {
        over = true;
        close(near);
        close(far);
    }

    /** Ends it with a reset for the client; what the server was asked, it has done. */
    void reset() {
        try {
            near.setSoLinger(true, 0);
        } catch (IOException closed) {
            // There is nobody left to reset.
        }
        end();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed, which was wanted.
        }
    }
}
