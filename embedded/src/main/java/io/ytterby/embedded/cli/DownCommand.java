package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.Shutdown;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops everything, also what a killed supervisor left. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stops everything. The data stays.")
final class DownCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Override
    public Integer call() throws IOException {
        boolean anything = new Shutdown(checkout.data()).run(System.out::println);
        System.out.println(anything ? "Everything is stopped; the data stays." : "Nothing was running.");
        return 0;
    }
}
