package io.ytterby.embedded.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Raw spectra at the desk: what is in a file, and what is in the goods. */
@Command(
        name = "spectra",
        description = "Reads raw spectra and says what is in the goods, or that it cannot tell. Needs no network.",
        subcommands = {SpectraAnalyseCommand.class, SpectraReadCommand.class, HelpCommand.class})
final class SpectraCommand implements Runnable {
    /** Nothing was done: an argument is wrong, or a file is missing. */
    static final int NOT_DONE = 64;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
