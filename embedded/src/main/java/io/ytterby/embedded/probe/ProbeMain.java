package io.ytterby.embedded.probe;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program of the probe. Without a command it waits to be asked: each question is a process of its own beside it. */
@Command(
        name = "probe",
        mixinStandardHelpOptions = true,
        description = "Looks at a platform from beside it.",
        subcommands = {DemoFromBeside.class, LoadFromBeside.class, GetFromBeside.class})
public final class ProbeMain implements Callable<Integer> {
    private ProbeMain() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ProbeMain())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("probe: " + failure);
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        System.out.println("probe: waiting");
        var end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
        end.await();
        return 0;
    }
}
