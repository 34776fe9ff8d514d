package io.ytterby.embedded.cli;

import io.ytterby.embedded.apidiff.Baseline;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the last build has changed of the API. */
@Command(
        name = "api-diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the API as last built with the one that is promised (contracts/openapi, and the events'"
                    + " schemas).",
            "Ends with 1 if a client that was right would no longer be, and the document's major version did not step."
        })
final class ApiDiffCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "BASE",
            arity = "0..1",
            description = "The contracts folder of another checkout. Without it: this one's own.")
    private @Nullable Path base;

    @Option(names = "--accept", description = "Make what was built the promise, once you have read what changed.")
    private boolean accept;

    @Override
    public Integer call() throws Exception {
        var baseline = new Baseline(new Checkout().home());
        var changes = baseline.changes(Optional.ofNullable(base).orElseGet(baseline::contracts));
        changes.forEach(System.out::println);
        long broken = changes.stream().filter(change -> !change.compatible()).count();
        System.out.println(changes.size() + " changes, " + broken + " of them incompatible");
        if (accept) baseline.accept();
        return broken == 0 || accept ? 0 : 1;
    }
}
