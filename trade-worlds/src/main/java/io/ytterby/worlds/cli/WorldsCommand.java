package io.ytterby.worlds.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./ytterby worlds}: worlds of trade whose smugglers are known, and who found them. */
@Command(
        name = "./ytterby worlds",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = WorldsCommand.NOT_DONE,
        subcommands = {GenerateCommand.class, ScoreCommand.class, AdaptCommand.class},
        description =
                "Makes worlds of trade whose smugglers are known, and scores who looked for them. Needs no network.",
        exitCodeListHeading = "Ends with:%n",
        exitCodeList = {"0:done", "1:a file is broken", "64:an argument is wrong"})
public final class WorldsCommand {
    static final int DONE = 0;
    static final int BROKEN = 1;
    static final int NOT_DONE = 64;

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(line(out, err).execute(arguments));
    }

    static CommandLine line(PrintWriter out, PrintWriter err) {
        return new CommandLine(new WorldsCommand()).setOut(out).setErr(err);
    }
}
