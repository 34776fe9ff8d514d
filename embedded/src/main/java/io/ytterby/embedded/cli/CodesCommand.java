package io.ytterby.embedded.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Gram codes by hand: needs files only, no platform and no network. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = {
            "Mints, verifies and explains gram codes. Needs no network.",
            "It speaks of codes, never of the goods that they are stuck on."
        },
        subcommands = {CodesMintCommand.class, CodesVerifyCommand.class, CodesExplainCommand.class, HelpCommand.class})
final class CodesCommand implements Runnable {
    /** Nothing was done: an argument is wrong, or a file is missing. */
    static final int NOT_DONE = 64;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
