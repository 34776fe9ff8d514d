package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.transformation.domain.Balance;
import io.ytterby.tracking.transformation.domain.ElementBook;
import io.ytterby.tracking.transformation.domain.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The books as an SVG: of each rare earth one bar of what went in, and under it what came out and what was lost. */
final class BalancePicture {
    private static final int ROW = 46;
    private static final int LEFT = 44;
    private static final Fraction WIDTH = Fraction.of(420);
    private static final int TOP = 34;

    private BalancePicture() {}

    static String of(Balance balance) {
        var svg = new StringBuilder();
        int height = TOP + ROW * balance.books().size() + 12;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 680 ")
                .append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">")
                .append("<title>In, out and loss of each rare earth</title>")
                .append("<rect width=\"680\" height=\"")
                .append(height)
                .append("\" fill=\"#ffffff\"/>")
                .append("<text x=\"44\" y=\"18\" fill=\"#444444\">in (grey), out (blue), loss (orange), "
                        + "each element by its own scale</text>");
        int y = TOP;
        for (var book : balance.books()) {
            draw(svg, book, y);
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static void draw(StringBuilder svg, ElementBook book, int y) {
        var most = max(book.in(), book.out().plus(book.loss()));
        bar(svg, Fraction.ZERO, book.in(), most, y, "#9aa0a6");
        bar(svg, Fraction.ZERO, book.out(), most, y + 16, "#3367d6");
        bar(svg, book.out(), book.loss(), most, y + 16, "#e8710a");
        text(svg, 12, y + 20, "bold", book.element().name());
        text(svg, 474, y + 11, "normal", mass(book.in()));
        var lost = book.loss().signum() == 0 ? "" : ", lost " + mass(book.loss());
        text(svg, 474, y + 27, "normal", mass(book.out()) + lost);
    }

    private static void bar(StringBuilder svg, Fraction from, Fraction length, Fraction most, int y, String colour) {
        if (length.signum() == 0) return;
        svg.append("<rect x=\"")
                .append(pixels(from, most).add(BigDecimal.valueOf(LEFT)))
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(pixels(length, most))
                .append("\" height=\"14\" fill=\"")
                .append(colour)
                .append("\"/>");
    }

    private static void text(StringBuilder svg, int x, int y, String weight, String words) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-weight=\"")
                .append(weight)
                .append("\">")
                .append(words)
                .append("</text>");
    }

    private static BigDecimal pixels(Fraction part, Fraction most) {
        return part.times(WIDTH).dividedBy(most).toDecimal(1, RoundingMode.HALF_UP);
    }

    private static String mass(Fraction milligrams) {
        return new Mass(milligrams.toDecimal(0, RoundingMode.HALF_UP).longValueExact()).toString();
    }

    private static Fraction max(Fraction one, Fraction other) {
        return one.exceeds(other) ? one : other;
    }
}
