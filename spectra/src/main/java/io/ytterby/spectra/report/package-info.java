/** What services and the command line say of an analysis. Start at {@link io.ytterby.spectra.report.AnalysisJson}. */
@NullMarked
package io.ytterby.spectra.report;

import org.jspecify.annotations.NullMarked;
