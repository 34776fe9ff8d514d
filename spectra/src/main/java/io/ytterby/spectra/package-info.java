/**
 * Raw spectra to verdicts, as plain Java: no service, no database, no clock.
 *
 * <p>A file is read by {@link io.ytterby.spectra.format.SpectrumFiles} into a {@link io.ytterby.spectra.MeasuredFile};
 * {@link io.ytterby.spectra.SpectrumAnalyst} makes an {@link io.ytterby.spectra.Analysis} of it.
 */
@NullMarked
package io.ytterby.spectra;

import org.jspecify.annotations.NullMarked;
