package io.ytterby.benchmarks;

import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.RequirementEngine;
import io.ytterby.licensing.controllist.domain.WhatIf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How many licence decisions one core makes in a second, in process: the engine, and beside it the same answer with what
 * would change it, and the plainest peer, which reads the list anew for each question and keeps nothing.
 */
@Command(
        name = "requirements",
        mixinStandardHelpOptions = true,
        description = "Licence decisions per second and core, in process, over a seeded mix of consignments.")
final class RequirementsBench implements Callable<Integer> {
    private static final int TARGET_PER_SECOND = 20_000;

    @Option(names = "--seconds", description = "How long each is measured, after as long a warm-up: ${DEFAULT-VALUE}.")
    private int seconds = 4;

    @Option(names = "--seed", description = "Of the random consignments: ${DEFAULT-VALUE}.")
    private long seed = 17;

    @Option(names = "--consignments", description = "How many random ones join the written cases: ${DEFAULT-VALUE}.")
    private int consignments = 2_000;

    @Override
    public Integer call() throws Exception {
        var list = ControlListReader.readShipped();
        var mix = ConsignmentMix.of(list, seed, consignments);
        var engine = new RequirementEngine(list);
        var whatIf = new WhatIf(list, engine);
        System.out.println(mix.size() + " consignments, seed " + seed + ", list " + list.version() + ", one thread, "
                + seconds + " s each");

        var decided = measure(mix, engine::evaluate);
        var explained = measure(mix, one -> whatIf.around(one, engine.evaluate(one)));
        var naive = measure(mix, one -> new RequirementEngine(ControlListReader.readShipped()).evaluate(one));

        var table = new Table("", "decisions/s", "per CPU second", "p50 us", "p99 us", "p99.9 us");
        row(table, "engine", decided);
        row(table, "engine and what would change it", explained);
        row(table, "list read for each question", naive);
        table.print(System.out);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("decisionsPerSecondPerCore", decided.perSecond());
        figures.put("p99Micros", decided.micros(990));
        figures.put("decisionsPerCpuSecond", decided.perCpuSecond());
        figures.put("withWhatWouldChangePerSecond", explained.perSecond());
        figures.put("naivePerSecond", naive.perSecond());
        figures.put("target", TARGET_PER_SECOND);
        System.out.println(JsonLine.of(figures));
        return decided.perSecond() >= TARGET_PER_SECOND ? 0 : 1;
    }

    private Sample measure(List<Consignment> mix, Function<Consignment, ?> answer) {
        Sample.take(mix, answer, seconds);
        return Sample.take(mix, answer, seconds);
    }

    private static void row(Table table, String name, Sample sample) {
        table.row(
                name,
                sample.perSecond(),
                sample.perCpuSecond(),
                sample.micros(500),
                sample.micros(990),
                sample.micros(999));
    }
}
