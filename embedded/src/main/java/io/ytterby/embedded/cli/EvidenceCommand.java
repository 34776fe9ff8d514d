package io.ytterby.embedded.cli;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.evidence.BundleCheck;
import io.ytterby.credentials.key.VerifyingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a court does with a bundle of evidence: checks it with files alone. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = "Checks a bundle of evidence without a network.")
final class EvidenceCommand implements Runnable {
    static final int NOT_JUDGED = 64;
    private static final List<String> SERVICES = List.of("inspection", "intelligence");

    @Override
    public void run() {
        System.out.println("Ask for 'evidence verify BUNDLE.zip'; --help says more.");
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            exitCodeOnInvalidInput = NOT_JUDGED,
            exitCodeOnExecutionException = NOT_JUDGED,
            description = {
                "Tells what holds of a case's evidence and what does not: each entry, each file, the chain, the signature.",
                "Opens no connection, and unpacks nothing."
            },
            exitCodeListHeading = "Ends with:%n",
            exitCodeList = {
                "0:all holds, and the key is the authority's",
                "1:something does not hold, or it is no bundle",
                "2:all holds, and nobody vouches for the key: give --key",
                "64:nothing was judged: the file is missing, or an argument is wrong"
            })
    int verify(
            @Mixin Checkout checkout,
            @Parameters(
                            paramLabel = "BUNDLE.zip",
                            description =
                                    "From GET /v1/declarations/{id}/evidence-bundle or GET /v1/cases/{id}/exports/{export}.")
                    Path bundle,
            @Option(
                            names = "--key",
                            paramLabel = "KEY",
                            description =
                                    "The authority's key (z6Mk...), from GET /v1/evidence/key, compared with what it"
                                            + " has printed. Without it: that of the platform on this machine, if there is one.")
                    @Nullable
                    String key)
            throws IOException {
        if (!Files.isReadable(bundle)) throw new IOException("there is no file " + bundle);
        try {
            return told(
                    key == null
                            ? byOwn(checkout, bundle)
                            : BundleCheck.check(bundle, VerifyingKey.ofMultibase(key.strip())));
        } catch (RefusedException refused) {
            System.out.println("DOES NOT HOLD  " + refused.detail());
            return 1;
        }
    }

    private static int told(BundleCheck.Report report) {
        for (var finding : report.findings())
            System.out.println((finding.holds() ? "holds          " : "DOES NOT HOLD  ") + finding.what());
        if (!report.holds()) return 1;
        if (report.vouched()) return 0;
        System.out.println("Nobody vouches for the key: it is the bundle's own. Give --key from the authority.");
        return 2;
    }

    /** By the key of the service that keeps such a case: declarations' are inspection's, opened ones intelligence's. */
    private static BundleCheck.Report byOwn(Checkout checkout, Path bundle) throws IOException {
        BundleCheck.Report last = null;
        for (var service : SERVICES) {
            var key = own(checkout, service);
            if (key == null) continue;
            last = BundleCheck.check(bundle, key);
            if (last.holds()) return last;
        }
        return last == null ? BundleCheck.check(bundle, null) : last;
    }

    private static @Nullable VerifyingKey own(Checkout checkout, String service) throws IOException {
        if (!Files.isDirectory(checkout.wanted())) return null; // a court's machine keeps no platform
        var file = checkout.data().root().resolve("keys/" + service + "/" + service + "-evidence.pub");
        if (!Files.isReadable(file)) return null;
        try {
            var spec = new X509EncodedKeySpec(Files.readAllBytes(file));
            return VerifyingKey.of(KeyFactory.getInstance("Ed25519").generatePublic(spec));
        } catch (GeneralSecurityException unusable) {
            throw new IOException(file + " is no Ed25519 key", unusable);
        }
    }
}
