package io.ytterby.spectra.plot;

import java.util.List;

/** The curves themselves, and the legend that names them. */
final class Curves {
    private final Svg svg;
    private final Frame frame;
    private final Thinned thinned;
    private final List<String> found;
    private double legendX = 430;

    /** @param found elements in their order: it gives each its colour */
    Curves(Svg svg, Frame frame, Thinned thinned, List<String> found) {
        this.svg = svg;
        this.frame = frame;
        this.thinned = thinned;
        this.found = found;
    }

    void draw() {
        legend("measured", "measured");
        legend("model", "model");
        thinned.parts().forEach((element, counts) -> {
            String style = "part c" + Math.max(0, found.indexOf(element)) % Style.COLOURS;
            svg.raw("<path class=\"").raw(style).raw("\" d=\"");
            steps(counts).raw("V" + Frame.FLOOR + "H" + Frame.LEFT + "Z\"/>\n");
            legend(style, element);
        });
        svg.raw("<path class=\"measured\" d=\"");
        steps(thinned.measured()).raw("\"/>\n<path class=\"model\" d=\"");
        model().raw("\"/>\n<path class=\"residual\" d=\"");
        residuals().raw("\"/>\n");
    }

    private Svg steps(double[] counts) {
        svg.raw("M").number(frame.x(thinned.edges()[0])).raw(" ").number(frame.y(counts[0]));
        for (int i = 0; i < counts.length; i++)
            svg.raw("V").number(frame.y(counts[i])).raw("H").number(frame.x(thinned.edges()[i + 1]));
        return svg;
    }

    private Svg model() {
        for (int i = 0; i < thinned.points(); i++)
            svg.raw(i == 0 ? "M" : "L").number(middle(i)).raw(" ").number(frame.y(thinned.model()[i]));
        return svg;
    }

    private Svg residuals() {
        for (int i = 0; i < thinned.points(); i++)
            svg.raw("M")
                    .number(middle(i))
                    .raw(" ")
                    .number(frame.residualY(0))
                    .raw("V")
                    .number(frame.residualY(thinned.residual()[i]));
        return svg;
    }

    private double middle(int point) {
        return frame.x((thinned.edges()[point] + thinned.edges()[point + 1]) / 2);
    }

    private void legend(String style, String words) {
        if (legendX + 30 + words.length() * 7 > Frame.RIGHT) return;
        if (style.startsWith("part"))
            svg.raw("<rect class=\"")
                    .raw(style)
                    .raw("\" x=\"")
                    .number(legendX)
                    .raw("\" y=\"35\" width=\"18\" height=\"10\"/>\n");
        else svg.line(style, legendX, 40, legendX + 18, 40);
        svg.label("word", legendX + 23, 44, words);
        legendX += 36 + words.length() * 7;
    }
}
