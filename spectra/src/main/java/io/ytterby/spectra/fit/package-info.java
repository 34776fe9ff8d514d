/** Least squares for both channels: {@link io.ytterby.spectra.fit.Nnls} and what tunes a model around it. */
@NullMarked
package io.ytterby.spectra.fit;

import org.jspecify.annotations.NullMarked;
