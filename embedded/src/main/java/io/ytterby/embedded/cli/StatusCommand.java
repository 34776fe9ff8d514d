package io.ytterby.embedded.cli;

import io.ytterby.embedded.platform.PartStatus;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows each part. Exit code 0 when all are ready, 1 when one is not or nothing runs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows each part, its memory and its address, and the demo people.")
final class StatusCommand implements Callable<Integer> {
    private static final String ROW = "  %-11s %-9s %8s %9s  %s%n";

    @Mixin
    private Checkout checkout = new Checkout();

    @Override
    public Integer call() throws IOException {
        var running = checkout.running();
        var parts = PartStatus.of(checkout.data(), running.portBase());
        System.out.println("Data in " + checkout.data().root());
        System.out.printf(Locale.ROOT, ROW, "part", "state", "pid", "memory", "address");
        for (var part : parts)
            System.out.printf(
                    Locale.ROOT,
                    ROW,
                    part.name(),
                    part.state(),
                    part.pid(),
                    megabytes(part.memoryKb()),
                    part.address());
        long all = parts.stream().mapToLong(PartStatus::memoryKb).sum();
        System.out.printf(Locale.ROOT, ROW, "together", "", "", megabytes(all), "");
        System.out.println();
        System.out.print(Guide.people());
        return parts.stream().allMatch(PartStatus::isReady) ? 0 : 1;
    }

    private static String megabytes(long kilobytes) {
        return kilobytes == 0 ? "-" : kilobytes / 1024 + " MB";
    }
}
