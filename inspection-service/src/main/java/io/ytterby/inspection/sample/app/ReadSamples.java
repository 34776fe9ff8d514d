package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.sample.domain.Analysis;
import io.ytterby.inspection.sample.domain.CustodyLog;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A sample with all that was written of it. */
@ApplicationScoped
public class ReadSamples {
    private final Samples samples;

    ReadSamples(Samples samples) {
        this.samples = samples;
    }

    /** The sample, its material's custody log, and what was found in each half. */
    public record Whole(Sample sample, CustodyLog custody, List<Analysis> analyses) {
        public Whole {
            analyses = List.copyOf(analyses);
        }
    }

    public Optional<Whole> one(SampleId id) {
        return samples.lookUp(id).map(this::whole);
    }

    public Whole whole(Sample sample) {
        return new Whole(sample, samples.custody(sample.material()), samples.analyses(sample.material()));
    }
}
