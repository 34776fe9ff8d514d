package io.ytterby.spectra.gamma;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The data that the gamma channel judges by: lines and thresholds, read from the module's resources once.
 *
 * @param name version and hash of both: {@code gamma-1 sha256:...}
 * @param bySeries the lines, in the order of their energies
 */
record GammaModel(String name, Map<Series, List<GammaLine>> bySeries, Properties thresholds) {
    /** Raised when the code that uses the data changes its answers. */
    private static final String VERSION = "gamma-1";

    static final GammaModel CURRENT = read();

    double value(String name) {
        var text = thresholds.getProperty(name);
        if (text == null) throw new IllegalStateException("no threshold " + name);
        return Double.parseDouble(text);
    }

    List<GammaLine> of(Series series) {
        return bySeries.getOrDefault(series, List.of());
    }

    /** @return the series' most intense lines, strongest first */
    List<GammaLine> strongest(Series series, int most) {
        return of(series).stream()
                .sorted(Comparator.comparingDouble(GammaLine::percent).reversed())
                .limit(most)
                .toList();
    }

    private static GammaModel read() {
        var lines = resource("lines.csv");
        var thresholds = resource("thresholds.properties");
        var properties = new Properties();
        try {
            properties.load(new StringReader(new String(thresholds, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var parsed = new String(lines, StandardCharsets.UTF_8)
                .lines()
                .filter(each -> !each.startsWith("#") && !each.startsWith("series,"))
                .map(GammaModel::line)
                .collect(Collectors.groupingBy(GammaLine::series));
        return new GammaModel(VERSION + " sha256:" + hash(lines, thresholds), parsed, properties);
    }

    private static GammaLine line(String row) {
        var fields = row.split(",", -1);
        return new GammaLine(
                Series.valueOf(fields[0]), fields[1], Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
    }

    private static String hash(byte[] lines, byte[] thresholds) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(lines);
            digest.update(thresholds);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) {
        try (var in = GammaModel.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the module lacks its resource " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
