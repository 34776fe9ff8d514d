package io.ytterby.spectra.xrf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Scores above which an element counts as found, as data: what benign goods were seen to reach, not what a normal
 * distribution promises. The file says where each comes from.
 */
final class Thresholds {
    /** Moves with every change of the physics or of the fit that can change an answer. */
    private static final String VERSION = "xrf-1";

    private static final Thresholds STANDARD = load("thresholds.csv");

    private final Map<String, Double> scores;
    private final double others;
    private final String model;

    private Thresholds(Map<String, Double> scores, String model) {
        this.scores = scores;
        this.others = scores.getOrDefault("*", 5.0);
        this.model = model;
    }

    static Thresholds standard() {
        return STANDARD;
    }

    double of(String symbol) {
        return scores.getOrDefault(symbol, others);
    }

    /** @return version and hash: the same file under the same model gives the same answer */
    String model() {
        return model;
    }

    private static Thresholds load(String name) {
        try (InputStream in = Thresholds.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing");
            byte[] bytes = in.readAllBytes();
            var scores = new HashMap<String, Double>();
            for (var line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                if (line.isBlank() || line.startsWith("#") || line.startsWith("element,")) continue;
                var fields = line.split(",", -1);
                scores.put(fields[0], Double.valueOf(fields[1]));
            }
            return new Thresholds(scores, VERSION + ":" + hash(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
