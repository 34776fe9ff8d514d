package io.ytterby.embedded.cli;

import io.ytterby.credentials.verify.ShownProofs;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.credentials.words.VerdictWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
            "Tells in eleven steps whether a signed licence, certificate, passport or report is genuine and stands.",
            "Needs no network, and fetches nothing. It speaks of the document, never of the goods."
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
            names = "--trust-list",
            paramLabel = "FILE",
            description = "A trust list that the root has signed, instead of a bundle.")
    private @Nullable Path trustList;

    @Option(
            names = "--status-list",
            paramLabel = "FILE",
            description = "With --trust-list: a status list as its issuer has signed it. May be given again.")
    private List<Path> statusLists = List.of();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "The proof that the document is in a log (tlog-proof). May be given again.")
    private List<Path> proofs = List.of();

    @Option(
            names = "--root",
            paramLabel = "KEY",
            description = "Whom to believe: the trust root's public key (z6Mk...). Without it: the one pinned here.")
    private @Nullable String root;

    @Option(names = "--at", paramLabel = "INSTANT", description = "As of when: 2026-11-22T09:00:00Z. Without it: now.")
    private @Nullable Instant at;

    @Option(names = "--lang", paramLabel = "en|zh", description = "In which language. Without it: English.")
    private String language = "en";

    @Option(names = "--json", description = "The answer as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var words = words();
        var found = judge(DocumentText.of(document));
        if (json) System.out.println(VerdictJson.of(found, words));
        else new VerdictPage(System.out, words).print(found);
        return exitCode(found.verdict());
    }

    private VerdictWords words() throws IOException {
        if (!VerdictWords.LANGUAGES.contains(language))
            throw new IOException("--lang is one of " + VerdictWords.LANGUAGES + ", not '" + language + "'");
        return VerdictWords.in(language);
    }

    private Verification judge(String text) throws IOException {
        var material = new TrustMaterial(new TrustPins(checkout), root);
        var trusted = trustList == null ? material.bundle(bundle) : material.lists(trustList, statusLists);
        var log = new ShownProofs(trusted.trustList().logs(), TrustMaterial.proofs(proofs));
        return new Verifier(trusted, log).verify(text, Optional.ofNullable(at).orElseGet(Instant::now));
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
