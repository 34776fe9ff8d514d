package io.ytterby.benchmarks.spectra;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.MeasuredFile;

/** Whoever is judged: spectra in, scores out. Called by many threads at once. */
interface Analyst {
    Scores score(MeasuredFile file, Conditions conditions);
}
