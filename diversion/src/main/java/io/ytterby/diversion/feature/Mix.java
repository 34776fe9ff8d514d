package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.CellReader;
import io.ytterby.diversion.cell.CellWriter;
import io.ytterby.diversion.cell.Decay;

/** The codes of goods that a firm sends, lately and usually, by consignments; the {@value #MOST} that weigh most. */
final class Mix {
    private static final int MOST = 8;
    private static final double LATELY = 30;
    private static final double USUALLY = 240;

    private final int[] codes = new int[MOST];
    private final double[] lately = new double[MOST];
    private final double[] usually = new double[MOST];
    private int size;
    private int day;

    static Mix read(CellReader in) {
        var mix = new Mix();
        mix.size = in.small();
        mix.day = in.number();
        for (int i = 0; i < mix.size; i++) {
            mix.codes[i] = in.number();
            mix.lately[i] = in.real();
            mix.usually[i] = in.real();
        }
        return mix;
    }

    void write(CellWriter out) {
        out.small(size).number(day);
        for (int i = 0; i < size; i++) out.number(codes[i]).real(lately[i]).real(usually[i]);
    }

    void add(int code, int on) {
        age(on);
        int at = 0;
        while (at < size && codes[at] != code) at++;
        if (at == MOST) at = lightest();
        if (at == size) size++;
        if (codes[at] != code) {
            codes[at] = code;
            lately[at] = 0;
            usually[at] = 0;
        }
        lately[at] += 1;
        usually[at] += 1;
    }

    private int lightest() {
        int lightest = 0;
        for (int i = 1; i < size; i++) if (usually[i] < usually[lightest]) lightest = i;
        return lightest;
    }

    private void age(int on) {
        if (size > 0 && on > day) {
            for (int i = 0; i < size; i++) {
                lately[i] *= Decay.after(on - day, LATELY);
                usually[i] *= Decay.after(on - day, USUALLY);
            }
        }
        day = Math.max(day, on);
    }

    /** Consignments that this rests on. */
    double weight() {
        double sum = 0;
        for (int i = 0; i < size; i++) sum += usually[i] - lately[i];
        return Math.max(0, sum);
    }

    /** The share of one code lately less its share before. */
    double gain(int code) {
        double now = 0;
        double then = 0;
        double nowOf = 0;
        double thenOf = 0;
        for (int i = 0; i < size; i++) {
            double before = Math.max(0, usually[i] - lately[i]);
            now += lately[i];
            then += before;
            if (codes[i] == code) {
                nowOf = lately[i];
                thenOf = before;
            }
        }
        return now == 0 || then == 0 ? 0 : nowOf / now - thenOf / then;
    }

    /** Jensen and Shannon's divergence of lately from before, in bits: 0 if alike, 1 if nothing is common. */
    double divergence() {
        double now = 0;
        double then = 0;
        for (int i = 0; i < size; i++) {
            now += lately[i];
            then += Math.max(0, usually[i] - lately[i]);
        }
        if (now == 0 || then == 0) return 0;
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double p = lately[i] / now;
            double q = Math.max(0, usually[i] - lately[i]) / then;
            sum += half(p, q) + half(q, p);
        }
        return Math.clamp(sum, 0, 1);
    }

    private static double half(double p, double q) {
        return p <= 0 ? 0 : 0.5 * p * StrictMath.log(2 * p / (p + q)) / StrictMath.log(2);
    }
}
