/**
 * X-ray spectra by fundamental parameters: what the physics expects of each element in this beam, this matrix and this
 * detector, fitted to what was measured, and judged against what benign goods show.
 *
 * <p>Start at {@link io.ytterby.spectra.xrf.XrfAnalysis}; the reasons are in docs/adr/0039.
 */
@NullMarked
package io.ytterby.spectra.xrf;

import org.jspecify.annotations.NullMarked;
