package io.ytterby.credentials.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The conformance suites of signed documents, to be run on a folder of data: {@code CredentialSuites DIR} reads
 * {@code DIR/certification}. What each file expects stands in the file, so that new files of a kind need no new code.
 */
public final class CredentialSuites {
    private CredentialSuites() {}

    /** Ends with 0 if every file agrees, with 1 if one differs; what is not there is skipped, and says so. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments.length == 0 ? "." : arguments[0]);
        int failures = run(data.resolve("certification"), System.out).stream()
                .mapToInt(Tally::failures)
                .sum();
        System.exit(failures == 0 ? 0 : 1);
    }

    /** Runs all suites, and says on {@code out} how each went. */
    public static List<Tally> run(Path folder, PrintStream out) throws IOException {
        return List.of(
                JcsSuite.run(new Folder(folder.resolve("jcs-rfc8785")), out),
                JcsSuite.runNumbers(folder.resolve("jcs-rfc8785").resolve("numbers.json"), out),
                EddsaSuite.run(new Folder(folder.resolve("eddsa")), out),
                BitstringSuite.run(new Folder(folder.resolve("bitstring")), out),
                MerkleSuite.run(new Folder(folder.resolve("merkle-rfc6962")), out),
                Base45Suite.run(new Folder(folder.resolve("hcert-qr")), out),
                UntpSuite.run(new Folder(folder.resolve("untp")), out),
                ForeignSuite.run(new Folder(folder.resolve("untp-crm")), out),
                OwnSignedSuite.run(new Folder(folder.resolve("own-signed")), out));
    }
}
