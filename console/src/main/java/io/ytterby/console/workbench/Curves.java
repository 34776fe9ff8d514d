package io.ytterby.console.workbench;

import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.spectrum.CountScale;
import io.ytterby.pictures.spectrum.Spectrum;
import io.ytterby.pictures.spectrum.Spectrum.Curve;
import io.ytterby.pictures.spectrum.Spectrum.Kind;
import io.ytterby.pictures.spectrum.Spectrum.Peak;
import io.ytterby.pictures.spectrum.SpectrumPicture;
import io.ytterby.pictures.spectrum.SpectrumWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;

/**
 * The spectrum of a verdict as a picture. What the API does not tell as a curve follows from what it tells: the background
 * is the model less all parts, and what was declared is the model with each found element's part scaled from its measured to
 * its declared content, all else unchanged. The latter leads the eye; the table's figures decide.
 */
final class Curves {
    private final PlotRead plot;
    private final Language language;

    Curves(PlotRead plot, Language language) {
        this.plot = plot;
        this.language = language;
    }

    boolean isEmpty() {
        return plot.measured().length < 2;
    }

    /**
     * The picture.
     *
     * @param look which part of it, and how high counts stand
     * @param scaling declared over measured content by element; empty if nothing was declared
     */
    String picture(String title, String says, Look look, Map<String, Double> scaling) {
        var words = new SpectrumWords(
                Words.say(language, "workbench.measured"),
                Words.say(language, "workbench.energy"),
                Words.say(language, "workbench.counts"),
                Words.say(language, "workbench.residual"),
                Words.say(language, "workbench.no_curve"));
        return SpectrumPicture.of(
                new Caption("spectrum-picture", title, says),
                look.of(spectrum(scaling)),
                look.isLinear() ? CountScale.LINEAR : CountScale.LOGARITHMIC,
                words,
                new Figures(language.locale()));
    }

    private Spectrum spectrum(Map<String, Double> scaling) {
        var curves = new ArrayList<Curve>();
        curves.add(new Curve(Kind.BACKGROUND, Words.say(language, "workbench.background"), background()));
        for (var part : plot.parts()) curves.add(new Curve(Kind.PART, part.element(), part.counts()));
        curves.add(new Curve(Kind.MODEL, Words.say(language, "workbench.model"), plot.model()));
        if (!scaling.isEmpty())
            curves.add(new Curve(Kind.DECLARED, Words.say(language, "workbench.declared_curve"), declared(scaling)));
        var peaks = plot.lines().stream()
                .map(line -> new Peak(line.name(), line.kev(), line.share() * sumOf(line.element())))
                .toList();
        return new Spectrum(plot.edgesKev(), plot.measured(), curves, plot.residual(), peaks);
    }

    private double[] background() {
        var rest = plot.model().clone();
        for (var part : plot.parts())
            for (int i = 0; i < rest.length; i++) rest[i] = Math.max(0, rest[i] - part.counts()[i]);
        return rest;
    }

    private double[] declared(Map<String, Double> scaling) {
        var sum = background();
        for (var part : plot.parts()) {
            double factor = scaling.getOrDefault(part.element(), 1.0);
            for (int i = 0; i < sum.length; i++) sum[i] += factor * part.counts()[i];
        }
        return sum;
    }

    private double sumOf(String element) {
        return plot.parts().stream()
                .filter(part -> part.element().equals(element))
                .mapToDouble(part -> Arrays.stream(part.counts()).sum())
                .sum();
    }
}
