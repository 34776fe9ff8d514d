/**
 * Spectra whose truth is known, to judge an analysis by. A test tool: no service depends on it.
 *
 * <p>Start at {@link io.ytterby.spectralab.HandheldShots}. The physics is of its own and departs from the analysis on purpose
 * (docs/adr/0042); with the analysis it shares xraylib's element data and the words of {@code io.ytterby.spectra}, nothing else.
 */
@NullMarked
package io.ytterby.spectralab;

import org.jspecify.annotations.NullMarked;
