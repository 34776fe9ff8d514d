package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.kernel.DeclarationId;
import jakarta.inject.Singleton;
import java.util.List;

/** The samples that goods wait for: taken, and neither published, rejected nor invalid. */
@Singleton
public class OpenSamples {
    private final Samples samples;

    OpenSamples(Samples samples) {
        this.samples = samples;
    }

    /** As it is under the declaration's lock, without which no sample is taken or moved. */
    public List<Sample> of(DeclarationId declaration) {
        return samples.open(declaration);
    }
}
