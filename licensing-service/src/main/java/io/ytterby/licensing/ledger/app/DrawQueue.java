package io.ytterby.licensing.ledger.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Draws that wait for one licence, in the order of their arrival. One thread at a time takes a batch of them. */
final class DrawQueue {
    private final Deque<WaitingDraw> waiting = new ArrayDeque<>();
    private final int most;
    private final int batch;
    private boolean isTaken;

    DrawQueue(int most, int batch) {
        this.most = most;
        this.batch = batch;
    }

    /** False if too many wait already. Who finds nobody at work leads. */
    synchronized boolean enter(WaitingDraw draw) {
        if (waiting.size() >= most) return false;
        waiting.addLast(draw);
        if (!isTaken) {
            isTaken = true;
            draw.lead();
        }
        return true;
    }

    /** False if the draw has been taken, or leads: then it is answered. */
    synchronized boolean leave(WaitingDraw draw) {
        return !draw.leads() && waiting.remove(draw);
    }

    /** The leader's draw is the first of them. */
    synchronized List<WaitingDraw> take() {
        var taken = new ArrayList<WaitingDraw>(batch);
        while (taken.size() < batch && !waiting.isEmpty()) taken.add(waiting.removeFirst());
        return taken;
    }

    synchronized int size() {
        return waiting.size();
    }

    /** Hands over to the first that waits. False if nobody does: then the queue may be forgotten. */
    synchronized boolean handOver() {
        var next = waiting.peekFirst();
        isTaken = next != null;
        if (next != null) next.lead();
        return isTaken;
    }

    synchronized boolean isIdle() {
        return !isTaken && waiting.isEmpty();
    }
}
