package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One part while the platform runs: wanted or not, and the process that serves it. Dead but wanted, it comes again. */
final class SupervisedPart {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final long FIRST_BACKOFF_MS = 500;
    private static final long LAST_BACKOFF_MS = 15_000;

    private final Part part;
    private final PartLauncher launcher;
    private final Progress progress;
    private final @Nullable ScheduledExecutorService revivals;

    private volatile @Nullable Process process;
    private volatile boolean wanted;
    private volatile Duration readyAfter = Duration.ZERO;
    private long backoffMs = FIRST_BACKOFF_MS;

    /** @param revivals runs the restarts of a part that died; null if nobody restarts it */
    SupervisedPart(Part part, PartLauncher launcher, Progress progress, @Nullable ScheduledExecutorService revivals) {
        this.part = part;
        this.launcher = launcher;
        this.progress = progress;
        this.revivals = revivals;
    }

    /** Starts it anew and waits until it is ready; what ran before is stopped first. */
    synchronized void start(Overrides overrides) throws IOException {
        stop();
        wanted = true;
        launch(overrides);
    }

    private void launch(Overrides overrides) throws IOException {
        var begun = System.nanoTime();
        var started = launcher.launch(part, overrides, spawned -> process = spawned);
        process = started;
        readyAfter = Duration.ofNanos(System.nanoTime() - begun);
        var seconds = readyAfter.toMillis() / 1000.0;
        progress.line(String.format(Locale.ROOT, "  %-11s ready after %4.1f s", part.title(), seconds));
        if (revivals != null) {
            var _ = started.onExit().thenAccept(this::onDeath);
        }
    }

    private synchronized void onDeath(Process dead) {
        if (!wanted || !dead.equals(process)) return;
        progress.line("  " + part.title() + " ended with " + dead.exitValue() + "; it is started again");
        reviveLater();
    }

    private void reviveLater() {
        if (revivals == null || revivals.isShutdown()) return;
        var _ = revivals.schedule(this::revive, backoffMs, TimeUnit.MILLISECONDS);
        backoffMs = Math.min(backoffMs * 2, LAST_BACKOFF_MS);
    }

    private synchronized void revive() {
        if (!wanted || isRunning()) return;
        try {
            launch(Overrides.NONE);
            backoffMs = FIRST_BACKOFF_MS;
        } catch (IOException failure) {
            progress.line("  " + failure.getMessage());
            reviveLater();
        }
    }

    /** As a crash: no clean-up, no goodbye. Gone when this returns. */
    void kill9() throws IOException {
        var running = current();
        if (running == null) return;
        Processes.signal(running.toHandle(), "KILL");
        Processes.waitFor(running.toHandle(), STOP_PATIENCE);
    }

    boolean isRunning() {
        var running = current();
        return running != null && Processes.isRunning(running.toHandle());
    }

    /** Waits for it to end by itself, at a crash point say. False if it still runs after the patience. */
    boolean awaitDeath(Duration patience) throws IOException {
        var running = current();
        return running == null || Processes.waitFor(running.toHandle(), patience);
    }

    /** Not wanted from now on; asked to end, and killed if it does not. Also while it still starts. */
    void stop() throws IOException {
        stop(STOP_PATIENCE);
    }

    /** As {@link #stop()}, where it may have more to do before it ends. */
    void stop(Duration patience) throws IOException {
        wanted = false;
        end(process, patience);
        synchronized (this) {
            end(process, patience);
            process = null;
        }
    }

    private void end(@Nullable Process running, Duration patience) throws IOException {
        if (running != null) Processes.stop(running.toHandle(), part == Part.POSTGRES ? "INT" : "TERM", patience);
    }

    /** From its last start until it was ready. */
    Duration readyAfter() {
        return readyAfter;
    }

    @Nullable
    Process current() {
        return process;
    }
}
