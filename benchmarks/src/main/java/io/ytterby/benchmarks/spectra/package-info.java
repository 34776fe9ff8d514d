/**
 * How well rare earths are found in spectra whose truth is known, and how often honest goods are accused.
 *
 * <p>Start at {@link io.ytterby.benchmarks.spectra.SpectraBench}. What is asked, and how each figure is computed: docs/adr/0042.
 */
@NullMarked
package io.ytterby.benchmarks.spectra;

import org.jspecify.annotations.NullMarked;
