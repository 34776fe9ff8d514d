package io.ytterby.tracking.capture.app;

import io.ytterby.tracking.capture.app.PrepareEvents.Batches;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Prepares the next batches on a thread of its own while the one before is being stored; at most two wait. */
final class ReadAhead implements Batches {
    private static final int WAITING = 2;

    private final Batches source;
    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(WAITING);
    private final Thread reader;

    ReadAhead(Batches source, String name) {
        this.source = source;
        this.reader = Thread.ofPlatform().daemon().name(name).start(this::read);
    }

    private record Step(List<Prepared> batch, @Nullable Throwable failure) {}

    private void read() {
        try {
            List<Prepared> batch;
            do {
                batch = source.next();
                steps.put(new Step(batch, null));
            } while (!batch.isEmpty());
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failure) {
            failed(failure);
        }
    }

    private void failed(Throwable failure) {
        try {
            steps.put(new Step(List.of(), failure));
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public List<Prepared> next() throws IOException {
        try {
            var step = steps.take();
            if (step.failure() != null) throw new IOException(step.failure());
            return step.batch();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
