package io.ytterby.diversion.score;

import io.ytterby.diversion.feature.Findings;
import io.ytterby.diversion.feature.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the weights of a {@link Model} to what inspections found. Only inspected records have labels, and suspicious ones are inspected more
 * often: each counts by the inverse of the propensity with which it was chosen, so the fit is that of all records. Weights stay at or above
 * zero, and near the prior's where the labels say little.
 */
public final class Training {
    /** How strongly a weight is held to its prior, as if by so many records. */
    private static final double PRIOR = 0.6;

    private static final int ROUNDS = 400;
    /** Beyond this a single random inspection would outweigh all others. */
    private static final double HEAVIEST = 20;

    private static final Input[] INPUTS = Input.values();

    private final List<Row> rows = new ArrayList<>();
    private final List<Boolean> illegal = new ArrayList<>();
    private final List<Double> weight = new ArrayList<>();

    /**
     * What a record showed, as numbers alone.
     *
     * @param where pieces of inputs
     * @param along how far it came along each, with the input's sign
     */
    public record Row(int[] where, float[] along) {}

    public static Row row(Findings findings) {
        var where = new int[INPUTS.length * Input.PIECES];
        var along = new float[where.length];
        int held = 0;
        for (var input : INPUTS) {
            double strength = findings.strength(input);
            if (strength <= 0) continue;
            for (int piece = 0; piece < Input.PIECES; piece++) {
                double far = input.along(piece, strength);
                if (far <= 0) break;
                where[held] = input.ordinal() * Input.PIECES + piece;
                along[held++] = (float) (input.sign() * far);
            }
        }
        return new Row(Arrays.copyOf(where, held), Arrays.copyOf(along, held));
    }

    /**
     * Takes in one inspected record.
     *
     * @param propensity the probability with which it was chosen, above 0
     */
    public void add(Row row, boolean found, double propensity) {
        if (!(propensity > 0 && propensity <= 1))
            throw new IllegalArgumentException("A propensity is above 0 and at most 1.");
        rows.add(row);
        illegal.add(found);
        weight.add(Math.min(HEAVIEST, 1 / propensity));
    }

    public int size() {
        return rows.size();
    }

    /**
     * Minimises the weighted log loss plus the distance to the prior, by proximal Newton steps on one weight after the other.
     *
     * @param version the name of the new weights
     */
    public Model fit(Model prior, String version) {
        int inputs = Input.count() * Input.PIECES;
        var w = new double[inputs];
        for (int i = 0; i < inputs; i++) w[i] = prior.weights()[i / Input.PIECES][i % Input.PIECES];
        var start = w.clone();
        var byInput = byInput(inputs);
        int n = rows.size();
        var logit = new double[n];
        double bias = prior.bias();
        for (int i = 0; i < n; i++) {
            logit[i] = bias;
            var row = rows.get(i);
            for (int k = 0; k < row.where().length; k++) logit[i] += w[row.where()[k]] * row.along()[k];
        }
        for (int round = 0; round < ROUNDS; round++) {
            double moved = Math.abs(moveBias(logit));
            bias += lastBias;
            for (int j = 0; j < inputs; j++)
                if (!INPUTS[j / Input.PIECES].isGiven())
                    moved = Math.max(moved, Math.abs(move(j, w, start, byInput.get(j), logit)));
            if (moved < 1e-4) break;
        }
        var weights = new double[Input.count()][Input.PIECES];
        for (int i = 0; i < inputs; i++) weights[i / Input.PIECES][i % Input.PIECES] = w[i];
        return new Model(version, bias, weights);
    }

    private double lastBias;

    private double moveBias(double[] logit) {
        double slope = 0;
        double curve = 1e-6;
        for (int i = 0; i < logit.length; i++) {
            double p = Model.probability(logit[i]);
            slope += weight.get(i) * (p - (illegal.get(i) ? 1 : 0));
            curve += weight.get(i) * p * (1 - p);
        }
        lastBias = Math.clamp(-slope / curve, -0.5, 0.5);
        for (int i = 0; i < logit.length; i++) logit[i] += lastBias;
        return lastBias;
    }

    /** An input's rows and how far each came along it. */
    private record Column(int[] rows, float[] values) {}

    private double move(int j, double[] w, double[] start, Column column, double[] logit) {
        double slope = PRIOR * (w[j] - start[j]);
        double curve = PRIOR;
        for (int k = 0; k < column.rows().length; k++) {
            int row = column.rows()[k];
            double x = column.values()[k];
            double p = Model.probability(logit[row]);
            slope += weight.get(row) * (p - (illegal.get(row) ? 1 : 0)) * x;
            curve += weight.get(row) * p * (1 - p) * x * x;
        }
        double most = INPUTS[j / Input.PIECES].most();
        double next = Math.clamp(w[j] + Math.clamp(-slope / curve, -0.5, 0.5), 0, most);
        double step = next - w[j];
        if (step == 0) return 0;
        w[j] = next;
        for (int k = 0; k < column.rows().length; k++) logit[column.rows()[k]] += step * column.values()[k];
        return step;
    }

    private List<Column> byInput(int inputs) {
        var sizes = new int[inputs];
        for (var row : rows) for (int j : row.where()) sizes[j]++;
        var columns = new ArrayList<Column>(inputs);
        for (int j = 0; j < inputs; j++) columns.add(new Column(new int[sizes[j]], new float[sizes[j]]));
        var filled = new int[inputs];
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            for (int k = 0; k < row.where().length; k++) {
                int j = row.where()[k];
                columns.get(j).rows()[filled[j]] = i;
                columns.get(j).values()[filled[j]++] = row.along()[k];
            }
        }
        return columns;
    }
}
