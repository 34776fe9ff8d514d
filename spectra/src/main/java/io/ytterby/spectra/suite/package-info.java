/** The conformance suites of spectrum files. Start at {@link io.ytterby.spectra.suite.SpectraSuites}. */
@NullMarked
package io.ytterby.spectra.suite;

import org.jspecify.annotations.NullMarked;
