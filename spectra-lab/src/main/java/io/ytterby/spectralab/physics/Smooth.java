package io.ytterby.spectralab.physics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A smooth function of energy, by straight lines between points; 0 outside of them. */
interface Smooth extends DoubleUnaryOperator {

    default Smooth plus(Smooth other) {
        return kev -> applyAsDouble(kev) + other.applyAsDouble(kev);
    }

    default Smooth times(double factor) {
        return kev -> factor * applyAsDouble(kev);
    }

    /** Points by rising energy. */
    final class Points {
        private final List<double[]> points = new ArrayList<>();

        void add(double kev, double value) {
            points.add(new double[] {kev, value});
        }

        Smooth smooth() {
            double[] x = points.stream().mapToDouble(point -> point[0]).toArray();
            double[] y = points.stream().mapToDouble(point -> point[1]).toArray();
            return kev -> between(x, y, kev);
        }

        private static double between(double[] x, double[] y, double at) {
            if (at < x[0] || at >= x[x.length - 1]) return 0;
            int found = java.util.Arrays.binarySearch(x, at);
            int i = found >= 0 ? found : -found - 2;
            double share = (at - x[i]) / (x[i + 1] - x[i]);
            return y[i] * (1 - share) + y[i + 1] * share;
        }
    }
}
