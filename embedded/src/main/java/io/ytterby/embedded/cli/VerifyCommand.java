package io.ytterby.embedded.cli;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a document with nothing but files: it opens no connection, whatever the document names. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = VerifyCommand.NOT_JUDGED,
        exitCodeOnExecutionException = VerifyCommand.NOT_JUDGED,
        description = {
            "Tells whether a signed licence is genuine and stands. Needs no network, and fetches nothing.",
            "It speaks of the document, never of the goods: compare lot, mass and seal."
        },
        exitCodeListHeading = "Ends with:%n",
        exitCodeList = {
            "0:VALID, with the instant as of which it is",
            "1:INVALID, with the reason",
            "2:STALE, with the age of what is known; or UNKNOWN, if nobody vouches for the issuer",
            "64:nothing was judged: a file is missing, or an argument is wrong"
        })
final class VerifyCommand implements Callable<Integer> {
    static final int NOT_JUDGED = 64;

    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(
            paramLabel = "FILE|QR-TEXT",
            description = "A vc+jwt, a JSON credential, a picture of a QR code (PNG), or the text of one: RE1:...")
    private String document = "";

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description = "Trust list and status lists. Without it: the one that './ytterby bundle' saved last.")
    private @Nullable Path bundle;

    @Option(
            names = "--root",
            paramLabel = "KEY",
            description = "Whom to believe: the trust root's public key (z6Mk...). Without it: the one pinned here.")
    private @Nullable String root;

    @Option(names = "--at", paramLabel = "INSTANT", description = "As of when: 2026-11-22T09:00:00Z. Without it: now.")
    private @Nullable Instant at;

    @Option(names = "--json", description = "The answer as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var text = DocumentText.of(document);
        var found = judge(text);
        if (json) System.out.println(VerdictJson.of(found));
        else new VerdictPage(System.out).print(found);
        return exitCode(found.verdict());
    }

    private Verification judge(String text) throws IOException {
        var pins = new TrustPins(checkout);
        var file = bundle == null ? pins.savedBundle() : bundle;
        if (!Files.isReadable(file))
            throw new IOException(
                    "there is no bundle " + file + ": './ytterby bundle' saves one while the platform runs");
        try {
            var verified = Bundle.verified(Files.readString(file), pins.root(root));
            return new Verifier(verified).verify(text, Optional.ofNullable(at).orElseGet(Instant::now));
        } catch (RefusedException refused) {
            throw new IOException("the bundle " + file + " cannot be trusted: " + refused.detail(), refused);
        }
    }

    private static int exitCode(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid ignored -> 0;
            case Verdict.Invalid ignored -> 1;
            case Verdict.Stale ignored -> 2;
            case Verdict.Unknown ignored -> 2;
        };
    }
}
