/**
 * A spectrum beside its model, for people and for pages: {@link io.ytterby.spectra.plot.SpectrumPlot} draws it,
 * {@link io.ytterby.spectra.plot.PlotJson} hands over the same numbers. Both go by {@link io.ytterby.spectra.plot.Thinned}.
 */
@NullMarked
package io.ytterby.spectra.plot;

import org.jspecify.annotations.NullMarked;
