package io.ytterby.benchmarks.intelligence;

import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Assessor.Assessed;
import io.ytterby.diversion.score.Model;
import io.ytterby.diversion.score.Signal;
import io.ytterby.diversion.score.SignalJson;
import io.ytterby.diversion.world.MalformedWorldException;
import io.ytterby.diversion.world.Replay;
import io.ytterby.diversion.world.WorldFolder;
import io.ytterby.worlds.WorldMaker;
import io.ytterby.worlds.file.WorldFiles;
import io.ytterby.worlds.score.Report;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A world that was made and judged: files in, signals out, scored by a tool that knows nothing of the detectors.
 *
 * @param records judged
 * @param nanos for judging them, with reading, scans and writing of signals
 * @param cells kept at the end
 * @param bytes of keys and cells
 */
record PlayedWorld(Report report, int records, long nanos, int cells, long bytes) {
    /** Made anew, judged by the model, scored. */
    static PlayedWorld of(Difficulty difficulty, long seed, Model model, Path work)
            throws IOException, MalformedWorldException {
        var world = work.resolve(difficulty + "-" + seed);
        var truth = work.resolve(difficulty + "-" + seed + "-truth");
        make(difficulty, seed, world, truth);
        var file = work.resolve(difficulty + "-" + seed + "-signals.ndjson");
        var cells = new MapCells();
        var written = new Written(file);
        long begin = System.nanoTime();
        try (written) {
            Replay.play(new WorldFolder(world), new Assessor(model), cells, written);
        }
        long nanos = System.nanoTime() - begin;
        return new PlayedWorld(Report.of(world, truth, file), written.records, nanos, cells.size(), cells.bytes());
    }

    static void make(Difficulty difficulty, long seed, Path world, Path truth) throws IOException {
        WorldFiles.write(WorldMaker.make(Setting.usual(seed, difficulty)), world, truth);
    }

    /** Signals as they come, one a line. */
    private static final class Written implements Replay.Listener, AutoCloseable {
        private final OutputStream out;
        private int records;

        Written(Path file) throws IOException {
            out = new BufferedOutputStream(Files.newOutputStream(file));
        }

        @Override
        public void judged(TradeRecord record, Assessed assessed) {
            records++;
            write(assessed.signal());
        }

        @Override
        public void revised(Signal signal) {
            write(signal);
        }

        private void write(Signal signal) {
            try {
                out.write(SignalJson.write(signal));
                out.write('\n');
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
