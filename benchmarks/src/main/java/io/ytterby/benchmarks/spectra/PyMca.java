package io.ytterby.benchmarks.spectra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.spectra.Spectrum;
import io.ytterby.spectralab.InstrumentCard;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** PyMca as a program of its own, which ends with this one. */
final class PyMca implements AutoCloseable {
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path script;
    private final BufferedWriter in;
    private final BufferedReader out;
    private double seconds;

    private PyMca(Process process, Path script) {
        this.process = process;
        this.script = script;
        this.in = process.outputWriter();
        this.out = process.inputReader();
    }

    /** @return the first that has PyMca; null if none has */
    static @Nullable String python() throws InterruptedException {
        for (var python : PYTHONS) if (hasPyMca(python)) return python;
        return null;
    }

    private static boolean hasPyMca(String python) throws InterruptedException {
        try {
            var asked = new ProcessBuilder(python, "-c", "import PyMca5")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (asked.waitFor(60, TimeUnit.SECONDS)) return asked.exitValue() == 0;
            asked.destroyForcibly();
            return false;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    static PyMca start(String python) throws IOException {
        var script = Files.createTempFile("pymca-race", ".py");
        try (var source = PyMca.class.getResourceAsStream("pymca_race.py")) {
            if (source == null) throw new IOException("pymca_race.py is not among the resources");
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        var process = new ProcessBuilder(python, script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new PyMca(process, script);
    }

    /** @return z of each rare earth; no answer if the fit failed */
    Scores score(Spectrum spectrum, Map<String, List<String>> elements) throws IOException {
        var card = InstrumentCard.HH50;
        in.write(JSON.writeValueAsString(Map.of(
                "counts", spectrum.counts().toArray(),
                "kevPerChannel", card.kevPerChannel(),
                "kv", card.kv(),
                "fwhmEv", card.fwhmEv(),
                "elements", elements)));
        in.newLine();
        in.flush();
        var line = out.readLine();
        if (line == null) throw new EOFException("PyMca ended");
        return scores(JSON.readTree(line));
    }

    private Scores scores(JsonNode answer) {
        seconds += answer.path("seconds").asDouble();
        var strength = new TreeMap<String, Double>();
        answer.path("z").properties().forEach(each -> {
            if (Scores.RARE_EARTHS.contains(each.getKey()))
                strength.put(each.getKey(), each.getValue().asDouble());
        });
        return new Scores(answer.has("error"), false, strength, Map.of());
    }

    /** @return that all fits took so far */
    double seconds() {
        return seconds;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(script);
    }
}
