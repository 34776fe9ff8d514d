package io.ytterby.spectra.suite;

import com.sun.management.ThreadMXBean;
import io.ytterby.spectra.format.Reading;
import io.ytterby.spectra.format.SpectrumFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Thousands of broken files: each is read or refused with a place, in bounded time and memory. */
final class BrokenFiles {
    /** A hang is far from it; a file of 8 MB takes about half a second. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** What reading one file may allocate in all: the text, its parts, and the counts. */
    private static final long MOST_BYTES = 1L << 30;

    private final Tally tally;
    private long longestNanos;
    private long mostBytes;
    private int read;
    private int refused;

    private BrokenFiles(Tally tally) {
        this.tally = tally;
    }

    static int run(Path folder, int howMany, long seed, PrintStream out) throws IOException {
        return new BrokenFiles(new Tally("spectra-broken", out)).run(folder, howMany, seed);
    }

    /** Files that are made to do harm: refused, each of them. */
    static int hostile(PrintStream out) {
        var suite = new BrokenFiles(new Tally("spectra-hostile", out));
        HostileFiles.all().forEach(suite::one);
        if (suite.read > 0) suite.tally.failed("hostile files", suite.read + " were read");
        suite.say();
        return suite.tally.end();
    }

    private int run(Path folder, int howMany, long seed) throws IOException {
        var files = new ArrayList<byte[]>();
        for (var file : OpenFiles.spectra(folder)) files.add(Files.readAllBytes(file));
        if (files.isEmpty()) {
            tally.skipped("there are no spectra in " + folder);
            return tally.end();
        }
        var mutations = new Mutations(files, seed);
        for (int i = 0; i < howMany; i++) one("seed " + seed + ", file " + i, mutations.next());
        say();
        return tally.end();
    }

    private void say() {
        tally.note(read + " read, " + refused + " refused; the longest took " + longestNanos / 1_000_000
                + " ms, the largest allocated " + (mostBytes >> 20) + " MB");
    }

    private void one(String name, byte[] file) {
        var thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            judge(name, thread.submit(() -> measured(file)).get(LONGEST.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            tally.failed(name, "took longer than " + LONGEST.toSeconds() + " s");
        } catch (ExecutionException e) {
            tally.failed(name, "threw " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            tally.failed(name, "was interrupted");
        } finally {
            thread.shutdownNow();
        }
    }

    private record Measured(Reading reading, long nanos, long bytes) {}

    private static Measured measured(byte[] file) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        var reading = SpectrumFiles.read(file, "broken");
        return new Measured(reading, System.nanoTime() - start, threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    private void judge(String name, Measured measured) {
        longestNanos = Math.max(longestNanos, measured.nanos());
        mostBytes = Math.max(mostBytes, measured.bytes());
        if (measured.bytes() > MOST_BYTES) {
            tally.failed(name, "allocated " + measured.bytes() + " bytes");
            return;
        }
        switch (measured.reading()) {
            case Reading.Refused(var place, var why)
            when place.isBlank() || why.isBlank() -> tally.failed(name, "was refused without place or reason");
            case Reading.Refused _ -> {
                refused++;
                tally.passed();
            }
            case Reading.Read _ -> {
                read++;
                tally.passed();
            }
        }
    }
}
