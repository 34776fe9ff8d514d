package io.ytterby.k8s.suite;

import io.ytterby.k8s.crd.Definitions;
import io.ytterby.k8s.expectation.Expectations;
import io.ytterby.k8s.manifest.Kubectl;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Overlay;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The suites of the manifests: {@code K8sSuites DIR} reads the definitions in {@code DIR/k8s-crds}. */
public final class K8sSuites {
    private static final String SKIPPED = "%s: 0 passed, 0 failed, 1 skipped (%s)%n";

    private K8sSuites() {}

    /** Ends with 0 if all agree; what is not there is skipped, and says so. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments.length == 0 ? "." : arguments[0]);
        System.exit(run(data.resolve("k8s-crds"), System.out) == 0 ? 0 : 1);
    }

    /** Says on {@code out} what differs and how each suite went, and counts what failed. */
    public static int run(Path definitions, PrintStream out) throws IOException {
        if (!Kubectl.isThere()) {
            out.printf(SKIPPED, "k8s", "there is no kubectl on this machine");
            return 0;
        }
        return expectations(out) + resources(definitions, out);
    }

    private static int expectations(PrintStream out) throws IOException {
        int passed = 0;
        int failed = 0;
        for (var overlay : Overlay.values())
            for (var expectation : Expectations.all(Overlay.home())) {
                var violations = expectation.violations(overlay.rendered());
                violations.forEach(one -> out.printf("  %s: %s: %s%n", overlay.title(), expectation, one));
                if (violations.isEmpty()) passed++;
                else failed++;
            }
        out.printf("k8s-expectations: %d passed, %d failed, 0 skipped%n", passed, failed);
        return failed;
    }

    private static int resources(Path folder, PrintStream out) throws IOException {
        if (!Files.isDirectory(folder)) {
            out.printf(SKIPPED, "k8s-crds", folder + " is not there");
            return 0;
        }
        var kinds = new TreeSet<String>();
        for (var overlay : Overlay.values())
            overlay.rendered().all().stream()
                    .filter(K8sSuites::isCustom)
                    .map(Manifest::kind)
                    .forEach(kinds::add);
        return judge(Definitions.in(folder, kinds), out);
    }

    private static int judge(Definitions definitions, PrintStream out) throws IOException {
        int passed = 0;
        int failed = 0;
        int skipped = 0;
        Set<String> unknown = new TreeSet<>();
        for (var overlay : Overlay.values())
            for (var manifest : overlay.rendered().all().stream()
                    .filter(K8sSuites::isCustom)
                    .toList()) {
                var wrong = definitions.judge(manifest);
                wrong.ifPresent(all -> all.forEach(one -> out.printf("  %s: %s%n", overlay.title(), one)));
                if (wrong.isEmpty()) {
                    skipped++;
                    unknown.add(manifest.kind());
                } else if (wrong.get().isEmpty()) passed++;
                else failed++;
            }
        if (!unknown.isEmpty()) out.printf("  no definition is at hand of %s%n", unknown);
        out.printf("k8s-crds: %d passed, %d failed, %d skipped%n", passed, failed, skipped);
        return failed;
    }

    /** Of a group with a dot that is not Kubernetes' own. */
    private static boolean isCustom(Manifest manifest) {
        var group = manifest.apiVersion();
        return group.contains("/")
                && group.substring(0, group.indexOf('/')).contains(".")
                && !group.startsWith("networking.k8s.io/")
                && !group.startsWith("rbac.authorization.k8s.io/");
    }
}
