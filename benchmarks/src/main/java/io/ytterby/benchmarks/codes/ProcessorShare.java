package io.ytterby.benchmarks.codes;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** How much of a core a measurement had: on a machine that others use as well, rates are told for a whole one. */
public final class ProcessorShare implements InternalProfiler {
    static final String LABEL = "processor.share";

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long wall;
    private long processor;

    @Override
    public String getDescription() {
        return "the share of a core that the measuring process had";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        wall = System.nanoTime();
        processor = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long share = 1_000_000 * (system.getProcessCpuTime() - processor) / (System.nanoTime() - wall);
        return List.of(new ScalarResult(LABEL, share, "millionths", AggregationPolicy.AVG));
    }
}
