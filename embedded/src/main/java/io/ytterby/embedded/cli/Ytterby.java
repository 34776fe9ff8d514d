package io.ytterby.embedded.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The one command. */
@Command(
        name = "./ytterby",
        mixinStandardHelpOptions = true,
        description = "Ytterby licenses, traces and inspects rare earths. Everything runs on this machine.",
        footer = {
            "",
            "Without Java, by the script itself:",
            "  doctor     Says what is missing on this machine, and how to get it.",
            "  test       Runs every test of the repository on real PostgreSQL and Kafka.",
            "  check      Format, compiler, architecture and all tests that need no server.",
            "  fmt        Formats the code."
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            DemoCommand.class,
            ListenCommand.class,
            TokenCommand.class,
            VerifyCommand.class,
            BundleCommand.class,
            CodesCommand.class,
            DeviceCommand.class,
            EvidenceCommand.class,
            SpectraCommand.class,
            FuzzCommand.class,
            ApiDiffCommand.class,
            HelpCommand.class
        })
public final class Ytterby implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Ytterby() {}

    public static void main(String[] arguments) {
        int exit = new CommandLine(new Ytterby())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage() == null ? failure : failure.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(arguments);
        System.exit(exit);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
