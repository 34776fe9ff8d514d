package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Mass;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.bars.Bar;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Measure;
import io.ytterby.pictures.bars.Part;
import io.ytterby.pictures.bars.Tone;
import io.ytterby.pictures.svg.StandaloneSheet;
import io.ytterby.tracking.transformation.domain.Balance;
import io.ytterby.tracking.transformation.domain.ElementBook;
import io.ytterby.tracking.transformation.domain.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The books as an SVG: of each rare earth what came out and what was lost, and a line at what went in. */
final class BalancePicture {
    private BalancePicture() {}

    static String of(Balance balance) {
        var caption = new Caption(
                "balance",
                "In, out and loss of each rare earth",
                "Each element by its own scale; the line stands at what went in.");
        var legend = List.of(BarPicture.means(Tone.USED, "out"), BarPicture.means(Tone.LOST, "loss"));
        var bars = balance.books().stream().map(BalancePicture::bar).toList();
        return StandaloneSheet.on(BarPicture.of(caption, legend, bars, Measure.EACH, "No rare earth."));
    }

    private static Bar bar(ElementBook book) {
        var lost = book.loss().signum() == 0 ? "" : ", lost " + mass(book.loss());
        return Bar.upTo(
                book.element().name(),
                "in " + mass(book.in()) + ", out " + mass(book.out()) + lost,
                List.of(Part.of(Tone.USED, milligrams(book.out())), Part.of(Tone.LOST, milligrams(book.loss()))),
                milligrams(book.in()));
    }

    private static BigDecimal milligrams(Fraction mass) {
        return mass.toDecimal(0, RoundingMode.HALF_UP);
    }

    private static String mass(Fraction milligrams) {
        return new Mass(milligrams.toDecimal(0, RoundingMode.HALF_UP).longValueExact()).toString();
    }
}
