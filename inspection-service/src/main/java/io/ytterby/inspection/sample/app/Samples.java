package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.order.domain.OrderId;
import io.ytterby.inspection.sample.domain.Analysis;
import io.ytterby.inspection.sample.domain.CustodyEvent;
import io.ytterby.inspection.sample.domain.CustodyLog;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.inspection.sample.domain.SampleId;
import io.ytterby.inspection.sample.domain.SampleState;
import io.ytterby.kernel.DeclarationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All samples. Whoever changes one has locked its declaration first. */
public interface Samples {
    Optional<Sample> lookUp(SampleId id);

    void add(Sample sample);

    void update(Sample sample);

    /** Those of a declaration that keep its goods here. */
    List<Sample> open(DeclarationId declaration);

    /** The newest first, those placed before {@code before}. */
    List<Listed> list(
            @Nullable DeclarationId declaration,
            @Nullable OrderId order,
            @Nullable SampleState state,
            long before,
            int limit);

    /** The log of the material that a sample is of, retest copies and all. */
    CustodyLog custody(SampleId material);

    void add(SampleId material, CustodyEvent event, Instant recordedAt);

    /** Those of the material, the oldest first: at most one for each half. */
    List<Analysis> analyses(SampleId material);

    void add(Sample sample, Analysis analysis);

    /** One of a list, with its place in it. */
    record Listed(long place, Sample sample) {}
}
