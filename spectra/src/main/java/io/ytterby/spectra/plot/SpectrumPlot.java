package io.ytterby.spectra.plot;

import io.ytterby.spectra.Analysis;
import io.ytterby.spectra.ElementFinding;
import io.ytterby.spectra.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An analysis as a picture: measured counts as steps, the model as a line, what each found element adds filled in, the
 * residuals in a strip below. One SVG file without script or reference to another, under 200 kB, that reads in light, in
 * dark and on paper, and tells a screen reader its verdict.
 */
public final class SpectrumPlot {
    private SpectrumPlot() {}

    /**
     * @param title what was measured; any text, it is escaped and cut
     * @return an SVG document; without a curve a page that says the verdict and why
     */
    public static String svg(Analysis analysis, String title) {
        var svg = new Svg();
        open(svg, analysis, title);
        var thinned = Thinned.of(analysis.curve());
        if (thinned.points() < 2) withoutCurve(svg, analysis);
        else {
            var frame = Frame.around(thinned);
            var names = new LineNames(frame, thinned).place(analysis);
            Axes.draw(svg, frame);
            new Curves(svg, frame, thinned, found(analysis)).draw();
            for (var each : names) {
                svg.line("lead", each.x(), each.y() + 3, each.x(), each.peakY());
                svg.label("name", each.x(), each.y(), each.name());
            }
        }
        return svg.raw("</svg>\n").toString();
    }

    private static void open(Svg svg, Analysis analysis, String title) {
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Frame.WIDTH + " " + Frame.HEIGHT
                + "\" role=\"img\" aria-labelledby=\"plot-title plot-desc\">\n<title id=\"plot-title\">");
        svg.text(title)
                .raw("</title>\n<desc id=\"plot-desc\">")
                .text(description(analysis))
                .raw("</desc>\n");
        svg.raw("<style>" + Style.SHEET + "</style>\n");
        svg.raw("<rect class=\"page\" width=\"" + Frame.WIDTH + "\" height=\"" + Frame.HEIGHT + "\"/>\n");
        svg.label("title", Frame.LEFT, 22, title.length() > 100 ? title.substring(0, 99) + "…" : title);
    }

    private static String description(Analysis analysis) {
        var found = found(analysis);
        var words = "Verdict " + analysis.verdict() + " by " + analysis.method() + ". "
                + (found.isEmpty() ? "No element is marked as found." : "Found: " + String.join(", ", found) + ".");
        if (Double.isFinite(analysis.chi2PerChannel()))
            words += " Chi-squared per channel " + Math.round(analysis.chi2PerChannel() * 100) / 100.0 + ".";
        return words + analysis.reasons().stream().map(Reason::detail).collect(Collectors.joining("; ", " ", ""));
    }

    private static void withoutCurve(Svg svg, Analysis analysis) {
        svg.label("word", Frame.LEFT, 90, "There is no curve to draw: " + analysis.verdict());
        double y = 120;
        for (var each : analysis.reasons().stream().limit(12).toList()) {
            svg.label(
                    "word",
                    Frame.LEFT,
                    y,
                    each.detail().length() > 130 ? each.detail().substring(0, 129) + "…" : each.detail());
            y += 22;
        }
    }

    private static List<String> found(Analysis analysis) {
        var found = new ArrayList<String>();
        for (var each :
                analysis.elements().stream().filter(ElementFinding::found).toList()) found.add(each.element());
        return found;
    }
}
