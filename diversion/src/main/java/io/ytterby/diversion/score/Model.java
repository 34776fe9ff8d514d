package io.ytterby.diversion.score;

import io.ytterby.diversion.feature.FeatureName;
import io.ytterby.diversion.feature.Finding;
import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Input;
import io.ytterby.kernel.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A logistic score, additive over inputs and monotone in each: an input's weight is a line of three pieces, none of which falls. So every
 * score is a sum of signed contributions that can be said, and no evidence against can lower it.
 *
 * @param version names the weights
 * @param bias log odds of a record that shows nothing
 * @param weights for each input by its ordinal, the gain of each piece in log odds; never negative
 */
public record Model(String version, double bias, double[][] weights) {
    private static final String SHIPPED = "weights.csv";
    private static final Input[] INPUTS = Input.values();
    private static final FeatureName[] FEATURES = FeatureName.values();

    public Model {
        weights = weights.clone();
        if (weights.length != Input.count()) throw new IllegalArgumentException("A weight for each input is needed.");
    }

    /** The weights of this jar; how they were trained is said in ADR 0073. */
    public static Model shipped() {
        try (var in = Objects.requireNonNull(Model.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads what {@link #write} wrote. An input without a row has no weight. */
    public static Model read(String csv) {
        try {
            var weights = new double[Input.count()][Input.PIECES];
            var version = "";
            double bias = 0;
            for (var row : CsvTable.parse(csv).rows().stream().skip(1).toList()) {
                var cells = row.cells();
                switch (cells.getFirst()) {
                    case "VERSION" -> version = cells.get(1);
                    case "BIAS" -> bias = Double.parseDouble(cells.get(1));
                    default -> {
                        var input = weights[Input.valueOf(cells.getFirst()).ordinal()];
                        for (int i = 0; i < Input.PIECES; i++) input[i] = Double.parseDouble(cells.get(i + 1));
                    }
                }
            }
            return new Model(version, bias, weights);
        } catch (CsvTable.MalformedException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    public String write() {
        var text = new StringBuilder("input,first,second,third\n");
        text.append("VERSION,").append(version).append(",,\n");
        text.append("BIAS,").append(rounded(bias)).append(",,\n");
        for (var input : Input.values()) {
            text.append(input);
            for (double weight : weights[input.ordinal()]) text.append(',').append(rounded(weight));
            text.append('\n');
        }
        return text.toString();
    }

    private static double rounded(double number) {
        return Math.rint(number * 1e4) / 1e4;
    }

    /** What an input of this strength adds to the log odds, with its sign. */
    public double contribution(Input input, double strength) {
        double sum = 0;
        var pieces = weights[input.ordinal()];
        for (int i = 0; i < Input.PIECES; i++) sum += pieces[i] * input.along(i, strength);
        return input.sign() * sum;
    }

    /** Log odds of what was found. */
    public double logOdds(Findings findings) {
        double sum = bias;
        for (var input : INPUTS) {
            double strength = findings.strength(input);
            if (strength > 0) sum += contribution(input, strength);
        }
        return sum;
    }

    public static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** One reason for each feature that moved the score or could not be judged; the sentence is that of its strongest input. */
    public List<Reason> reasons(Findings findings) {
        var sums = new double[FEATURES.length];
        var most = new double[FEATURES.length];
        var leading = new @Nullable Finding[FEATURES.length];
        for (var input : INPUTS) {
            var finding = findings.of(input);
            if (finding == null) continue;
            double contribution = contribution(input, finding.strength());
            double size = Math.abs(contribution);
            if (size < LEAST) continue;
            int feature = input.feature().ordinal();
            sums[feature] += contribution;
            if (size <= most[feature]) continue;
            most[feature] = size;
            leading[feature] = finding;
        }
        var reasons = new ArrayList<Reason>();
        for (var feature : FEATURES) {
            var finding = leading[feature.ordinal()];
            if (finding == null) continue;
            reasons.add(new Reason(
                    feature,
                    sums[feature.ordinal()],
                    finding.value(),
                    finding.expected(),
                    finding.p(),
                    finding.z(),
                    finding.says().get()));
        }
        missing(findings, reasons);
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
        return reasons;
    }

    private static void missing(Findings findings, List<Reason> reasons) {
        for (var missing : findings.missing()) {
            if (reasons.stream().anyMatch(reason -> reason.feature() == missing.feature())) continue;
            reasons.add(
                    new Reason(missing.feature(), 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, missing.says()));
        }
    }

    /** Less than this in log odds is no reason. */
    private static final double LEAST = 0.05;
}
