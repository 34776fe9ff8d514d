package io.ytterby.k8s.journey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From nothing to a platform whose demo holds. */
final class Arrival {
    private final Stage stage;
    private final boolean again;

    /** @param again whether it arrived in an earlier test, which has kept it */
    Arrival(Stage stage, boolean again) {
        this.stage = stage;
        this.again = again;
    }

    List<Expectation> expectations() {
        return Stream.concat(again ? resumed().stream() : fromNothing().stream(), there().stream())
                .toList();
    }

    private List<Expectation> resumed() {
        return List.of(
                Expectation.needed("resume", "the platform that an earlier test has kept is there", stage::resume));
    }

    private List<Expectation> fromNothing() {
        return List.of(
                Expectation.needed("dry-run", "the API server takes every object of the overlay", stage::dryRun),
                Expectation.needed("apply", "the overlay is applied", stage::applyAll),
                Expectation.needed("migrations", "each migration's Job completes", this::migrations));
    }

    private List<Expectation> there() {
        return List.of(
                Expectation.needed("ready", "every workload becomes available", this::ready),
                Expectation.needed("probe", "a restricted pod of ours may look from inside", this::probe),
                Expectation.of("demo", "the demo's journey holds through the cluster's gateway", this::demo));
    }

    private Verdict migrations() {
        var jobs = stage.applied().ofKind("Job").stream().map(Manifests::name).toList();
        if (jobs.isEmpty()) return Verdict.skipped("the overlay has no Job");
        for (var job : jobs) stage.kubectl().done("wait", "--for=condition=complete", "job/" + job, timeout());
        return Verdict.held(String.join(", ", jobs));
    }

    private Verdict ready() {
        var workloads = Stream.of("StatefulSet", "Deployment")
                .flatMap(kind -> stage.applied().ofKind(kind).stream()
                        .map(object -> kind.toLowerCase(Locale.ROOT) + "/" + Manifests.name(object)))
                .toList();
        for (var workload : workloads) stage.kubectl().done("rollout", "status", workload, timeout());
        return Verdict.held(String.join(", ", workloads));
    }

    private String timeout() {
        return "--timeout=" + stage.cluster().patience().toSeconds() + "s";
    }

    private Verdict probe() {
        stage.placeProbe();
        return Verdict.held("");
    }

    private Verdict demo() {
        var said = stage.probe().demo();
        var lines = said.out().lines().toList();
        var last = lines.isEmpty() ? said.why() : lines.getLast();
        if (!said.isFine()) return Verdict.broken(last + " " + said.err().strip());
        long chapters =
                lines.stream().filter(line -> line.matches("\\d+\\. .*")).count();
        return Verdict.held(chapters + " chapters");
    }
}
