package io.ytterby.benchmarks;

import io.ytterby.benchmarks.capacity.CapacityBench;
import io.ytterby.benchmarks.capture.CaptureBench;
import io.ytterby.benchmarks.claims.ClaimsBench;
import io.ytterby.benchmarks.clones.ClonesBench;
import io.ytterby.benchmarks.codes.CodesBench;
import io.ytterby.benchmarks.console.ConsoleBench;
import io.ytterby.benchmarks.gateway.GatewayBench;
import io.ytterby.benchmarks.intelligence.IntelligenceBench;
import io.ytterby.benchmarks.ledger.LedgerBench;
import io.ytterby.benchmarks.lineage.LineageBench;
import io.ytterby.benchmarks.pictures.PicturesBench;
import io.ytterby.benchmarks.spectra.SpectraBench;
import io.ytterby.benchmarks.startup.StartupBench;
import io.ytterby.benchmarks.status.StatusBench;
import io.ytterby.benchmarks.streams.StreamsBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All measurements by name. */
@Command(
        name = "./ytterby bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "NAME",
        description = "Measures one thing, side by side with its peers. The last line it prints is JSON.",
        subcommands = {
            RequirementsBench.class,
            ScreeningBench.class,
            LedgerBench.class,
            ClaimsBench.class,
            CodesBench.class,
            CaptureBench.class,
            ClonesBench.class,
            LineageBench.class,
            SpectraBench.class,
            PicturesBench.class,
            ConsoleBench.class,
            StatusBench.class,
            GatewayBench.class,
            StreamsBench.class,
            StartupBench.class,
            CapacityBench.class,
            IntelligenceBench.class,
            HelpCommand.class
        })
public final class Bench implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Bench() {}

    /** Ends with 0 if it measured and held what it must hold, with 1 if not, with 2 if the name or an option is wrong. */
    public static void main(String[] arguments) {
        int exit = new CommandLine(new Bench()).execute(arguments);
        System.exit(exit);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
