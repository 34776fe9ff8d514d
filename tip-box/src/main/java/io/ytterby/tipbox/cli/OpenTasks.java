package io.ytterby.tipbox.cli;

import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.CheckBundle;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.SealBrokenException;
import io.ytterby.tipbox.seal.SealedAnswer;
import io.ytterby.tipbox.seal.TeamKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** What takes no private key of an officer. */
final class OpenTasks {
    private final PrintStream out;
    private final Secrets secrets;

    OpenTasks(PrintStream out, Secrets secrets) {
        this.out = out;
        this.secrets = secrets;
    }

    int check(String bundleFile, @Nullable String authority) throws IOException {
        try (var bundle = Bundle.open(Path.of(bundleFile))) {
            var verdict = CheckBundle.of(bundle, authority == null ? null : certificate(authority));
            verdict.faults().forEach(fault -> out.println("FAULT  " + fault));
            verdict.notes().forEach(note -> out.println("note   " + note));
            out.println(verdict.holds() ? "GENUINE: nothing in it was changed since it came." : "NOT WHAT CAME.");
            return verdict.holds() ? TipsCommand.DONE : TipsCommand.REFUSED;
        }
    }

    int answer(String bundleFile, String textFile) throws IOException {
        try (var bundle = Bundle.open(Path.of(bundleFile))) {
            var manifest = bundle.manifest();
            var text = Files.readAllBytes(Path.of(textFile));
            var sealed =
                    SealedAnswer.of(text, manifest.tip(), new TeamKey(manifest.answerKeyNow()), new SecureRandom());
            out.println("{\"sealed\":\"%s\"}".formatted(OfficerTasks.base64(sealed)));
            return TipsCommand.DONE;
        }
    }

    int claim(String challenge) throws IOException {
        var receipt = Receipt.read(secrets.ask("Your receipt"))
                .orElseThrow(() -> new SealBrokenException("a receipt has twenty characters"));
        out.println(OfficerTasks.base64(ReceiptKeys.of(receipt).claim(challenge)));
        return TipsCommand.DONE;
    }

    int claimed(String bundleFile, String challenge, String proof) throws IOException {
        try (var bundle = Bundle.open(Path.of(bundleFile))) {
            boolean own = ReceiptKeys.isClaim(bundle.manifest().claimKeyNow(), challenge, OfficerTasks.decoded(proof));
            out.println(own ? "GENUINE: whoever made this proof wrote the tip." : "NOT THE REPORTER'S.");
            return own ? TipsCommand.DONE : TipsCommand.REFUSED;
        }
    }

    private static X509Certificate certificate(String file) throws IOException {
        try (var in = Files.newInputStream(Path.of(file))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException unfit) {
            throw new SealBrokenException(file + " is no certificate");
        }
    }
}
