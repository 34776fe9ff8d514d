/**
 * What shines by itself: thorium, uranium, potassium and lutetium in a gamma spectrum, by templates of their decay series
 * and non-negative least squares. Start at {@link io.ytterby.spectra.gamma.GammaAnalysis}; why: ADR 0041.
 *
 * <p>Who follows one spectrum through it meets {@link io.ytterby.spectra.gamma.Binned} (the data),
 * {@link io.ytterby.spectra.gamma.TuningSearch} (gain and width of the detector), {@link io.ytterby.spectra.gamma.Fit} (how
 * much of each series) and {@link io.ytterby.spectra.gamma.Decision} (what that means).
 */
@NullMarked
package io.ytterby.spectra.gamma;

import org.jspecify.annotations.NullMarked;
