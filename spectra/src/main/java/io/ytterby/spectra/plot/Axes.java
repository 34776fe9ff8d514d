package io.ytterby.spectra.plot;

import java.math.BigDecimal;
import java.math.MathContext;

/** Lines, ticks and words around the counts and the strip of residuals. */
final class Axes {
    private Axes() {}

    static void draw(Svg svg, Frame frame) {
        for (double kev : frame.energyTicks()) {
            double x = frame.x(kev);
            svg.line("grid", x, Frame.TOP, x, Frame.FLOOR);
            svg.line("grid", x, Frame.STRIP_TOP, x, Frame.STRIP_FLOOR);
            svg.label("tick", x, Frame.STRIP_FLOOR + 17, plain(kev));
        }
        for (int exponent = frame.lowest(); exponent <= frame.highest(); exponent++) {
            double y = frame.y(Math.pow(10, exponent));
            svg.line("grid", Frame.LEFT, y, Frame.RIGHT, y);
            svg.label("tickleft", Frame.LEFT - 7, y + 4, plain(Math.pow(10, exponent)));
        }
        for (int sigmas = -4; sigmas <= 4; sigmas += 4) {
            double y = frame.residualY(sigmas);
            svg.line("grid", Frame.LEFT, y, Frame.RIGHT, y);
            svg.label("tickleft", Frame.LEFT - 7, y + 4, sigmas > 0 ? "+" + sigmas : String.valueOf(sigmas));
        }
        svg.line("axis", Frame.LEFT, Frame.TOP, Frame.LEFT, Frame.FLOOR);
        svg.line("axis", Frame.LEFT, Frame.FLOOR, Frame.RIGHT, Frame.FLOOR);
        svg.line("axis", Frame.LEFT, Frame.STRIP_TOP, Frame.LEFT, Frame.STRIP_FLOOR);
        svg.label("tick", (Frame.LEFT + Frame.RIGHT) / 2.0, Frame.STRIP_FLOOR + 40, "energy in keV");
        svg.label("word", 8, Frame.TOP - 8, "counts per channel");
        svg.label("word", 8, Frame.STRIP_TOP - 4, "residual in standard deviations");
    }

    private static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
