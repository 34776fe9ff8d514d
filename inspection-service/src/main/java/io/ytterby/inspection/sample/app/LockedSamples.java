package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A sample to be changed: its declaration is locked first, then it is read as it is under that lock. */
@Singleton
class LockedSamples {
    private final Declarations declarations;
    private final Samples samples;

    LockedSamples(Declarations declarations, Samples samples) {
        this.declarations = declarations;
        this.samples = samples;
    }

    Optional<Sample> lock(SampleId id) {
        return samples.lookUp(id) // whose it is never changes; how it stands is read again
                .flatMap(sample -> declarations.lock(sample.declaration()))
                .flatMap(declaration -> samples.lookUp(id));
    }
}
