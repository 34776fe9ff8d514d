package io.ytterby.k8s.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./ytterby k8s-test}. */
@Command(
        name = "./ytterby k8s-test",
        mixinStandardHelpOptions = true,
        description = {
            "Applies an overlay to a cluster, plays the demo in it and then what operators fear, under load.",
            "Prints a line for each expectation, and at the end 'N passed, N failed, N skipped'.",
            "It works in a namespace that it makes, and deletes it at the end. docs/guide/kubernetes.md says more."
        },
        footer = {
            "",
            "./ytterby k8s-test --kubeconfig ~/.kube/config --load 'kind load image-archive'",
            "./ytterby k8s-test --kubeconfig F --registry registry.example/team --only drain"
        })
public final class K8sTest implements Callable<Integer> {
    @Option(names = "--kubeconfig", paramLabel = "F", required = true, description = "Which cluster, and as whom.")
    private Path kubeconfig = Path.of("");

    @Option(names = "--overlay", paramLabel = "NAME", defaultValue = "bare", description = "Of k8s/overlays; bare.")
    private String overlay = "";

    @ArgGroup
    private From from = new From();

    @Option(names = "--only", arity = "1..*", paramLabel = "NAME", description = "These, beside what all of them need.")
    private Set<String> only = Set.of();

    @Option(names = "--rate", paramLabel = "N", defaultValue = "50", description = "Requests a second of the load; 50.")
    private int perSecond;

    @Option(
            names = "--patience",
            paramLabel = "S",
            defaultValue = "300",
            description = "How long a rollout may take; 300.")
    private int patience;

    @Option(names = "--keep", description = "Leave the namespace as it is at the end.")
    private boolean keep;

    @Option(
            names = "--again",
            description = "Play on in the namespace that --keep has left, without applying anything.")
    private boolean again;

    /** Without either: as the overlay names them. */
    static final class From {
        @Option(
                names = "--registry",
                paramLabel = "R",
                description = "Where the nodes get the images: R/ytterby/gateway.")
        private @Nullable String registry;

        @Option(
                names = "--load",
                paramLabel = "COMMAND",
                description = "Brings an archive of .ytterby/images to the nodes: COMMAND FILE.")
        private @Nullable String command;

        Images images(Path archives) throws IOException, InterruptedException {
            if (registry != null) return new Images.From(registry);
            return command == null ? new Images.AsNamed() : SideLoad.run(command, archives);
        }
    }

    private K8sTest() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new K8sTest())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage() == null ? failure : failure.getMessage());
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var home = Path.of(System.getProperty("ytterby.home", "."))
                .toAbsolutePath()
                .normalize();
        var folder = home.resolve("k8s/overlays").resolve(overlay);
        if (Files.notExists(folder)) throw new IOException("no overlay " + overlay + ": there is no " + folder);
        var kubectl = new Kubectl(kubeconfig.toAbsolutePath(), "ytterby");
        var stage = new Stage(
                new Cluster(kubectl, Duration.ofSeconds(patience)),
                new Overlay(folder, home.resolve(".ytterby/k8s-test/overlay")),
                from.images(home.resolve(".ytterby/images")),
                perSecond);
        return play(stage) ? 0 : 1;
    }

    private boolean play(Stage stage) throws IOException {
        var expectations = Expectations.on(stage, again);
        var known = expectations.stream().map(Expectation::name).toList();
        for (var name : only)
            if (!known.contains(name)) throw new IOException("no expectation " + name + "; there are: " + known);
        var board = new Scoreboard(System.out, System::nanoTime);
        try {
            board.play(expectations, only);
        } finally {
            for (var line : stage.conversions()) System.out.println("      for this server: " + line);
            if (!keep) stage.clear();
        }
        System.out.println(board.summary());
        return board.isClean();
    }
}
