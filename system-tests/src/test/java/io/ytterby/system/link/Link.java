package io.ytterby.system.link;

import io.ytterby.system.link.Harm.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A TCP proxy on loopback, in front of one port: it passes everything on until it is hurt, and again when it is healed. */
public final class Link implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private Harm harm = Harm.NONE;
    private final AtomicInteger answersLost = new AtomicInteger();
    private volatile boolean closed;

    private Link(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** A link to a port of this machine, whether anybody listens there yet or not. */
    public static Link to(int target) {
        try {
            var link = new Link(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(link::admit);
            return link;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Where clients reach the target through this link. */
    public int port() {
        return door.getLocalPort();
    }

    /** From now on, for connections that are open and for new ones. */
    public void hurt(Harm what) {
        if (!what.answerLost().isEmpty()) answersLost.set(0);
        synchronized (change) {
            harm = what;
            change.notifyAll();
        }
    }

    /** All passes again. A connection that was orphaned ends now, if its owner has not given it up by itself. */
    public void heal() {
        hurt(Harm.NONE);
        passages.stream().filter(Passage::isOrphan).forEach(Passage::end);
    }

    /** Each open connection ends with a reset. */
    public void resetAll() {
        passages.forEach(Passage::reset);
    }

    /** Open connections stay open and dead, as when a machine in between was switched off; new ones work. */
    public void orphanAll() {
        passages.forEach(Passage::orphan);
        synchronized (change) {
            change.notifyAll();
        }
    }

    /** How many connections are open. */
    public int open() {
        return passages.size();
    }

    /** How many connections were reset in the place of an answer. */
    public int answersLost() {
        return answersLost.get();
    }

    void loseAnswer(Passage passage) {
        answersLost.incrementAndGet();
        passage.reset();
    }

    /** Returns what ails the link as soon as bytes may pass that way, or when the passage is over. */
    Harm awaitOpen(Way way, Passage passage) throws InterruptedException {
        synchronized (change) {
            while (!closed
                    && !passage.isOver()
                    && (passage.isOrphan() || harm.held().contains(way))) change.wait(100);
            return harm;
        }
    }

    private void admit() {
        while (!closed) {
            try {
                var near = door.accept();
                near.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException closing) {
                // The door was closed, or a client was gone before it was let in.
            }
        }
    }

    private void connect(Socket near) {
        try (near;
                var far = new Socket(InetAddress.getLoopbackAddress(), target)) {
            far.setTcpNoDelay(true);
            var passage = new Passage(this, near, far);
            passages.add(passage);
            try {
                passage.carry();
            } finally {
                passages.remove(passage);
            }
        } catch (IOException nobodyThere) {
            // The client sees its connection closed, as it would see it refused.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        hurt(Harm.NONE);
        passages.forEach(Passage::end);
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
