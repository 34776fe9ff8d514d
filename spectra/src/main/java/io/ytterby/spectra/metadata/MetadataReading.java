package io.ytterby.spectra.metadata;

import io.ytterby.spectra.Conditions;
import java.util.List;

/** What came of reading metadata. */
public sealed interface MetadataReading {
    /** What it says; what it does not say is null, never a default. */
    record Said(Conditions conditions) implements MetadataReading {}

    /** At least one problem, and at most 50: nothing was taken. */
    record Wrong(List<Problem> problems) implements MetadataReading {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
