package io.ytterby.embedded.cli;

import io.ytterby.gramcodes.Finding;
import io.ytterby.gramcodes.GramCodeReading;
import io.ytterby.gramcodes.GramVerifier;
import io.ytterby.gramcodes.Holding;
import io.ytterby.gramcodes.PrintedCode;
import io.ytterby.gramcodes.Verdict;
import io.ytterby.gramcodes.gs1.GramIdentity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges codes against a key and a list of blocks, one line of output for each. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CodesCommand.NOT_DONE,
        exitCodeOnExecutionException = CodesCommand.NOT_DONE,
        description = {
            "Judges codes of either length, Digital Links and EPC URNs of grams: one line each with verdict and"
                    + " finding.",
            "'authentic' means that this code exists, never that the goods are genuine. Without --key and --blocks a",
            "code is malformed or not checked."
        },
        exitCodeListHeading = "Ends with:%n",
        exitCodeList = {
            "0:all are authentic",
            "1:at least one is forged, revoked or malformed",
            "2:none of these, but at least one could not be checked",
            "64:nothing was judged: a file is missing, or an argument is wrong"
        })
final class CodesVerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "Codes as printed or typed. Without any: from stdin.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--file", paramLabel = "FILE", description = "Codes from a file, one a line.")
    private @Nullable Path file;

    @Option(names = "--key", paramLabel = "FILE", description = "The root key: 32 bytes, mode 0600.")
    private @Nullable Path key;

    @Option(
            names = "--blocks",
            paramLabel = "FILE",
            description = "The blocks that are known: lines block,gtin,epoch,first,end[,sound|key_exposed|revoked].")
    private @Nullable Path blocks;

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    @Override
    public Integer call() throws IOException {
        if ((key == null) != (blocks == null)) throw new IOException("--key and --blocks go together");
        if (file != null && !codes.isEmpty()) throw new IOException("either codes or --file, not both");
        var verifier = verifier();
        PrintWriter out = spec.commandLine().getOut();
        if (codes.isEmpty()) lines(verifier, out);
        else for (var code : codes) judge(code, verifier, out);
        out.flush();
        if (counts.isEmpty()) throw new IOException("no code was given");
        if (counts.containsKey(Verdict.FORGED)
                || counts.containsKey(Verdict.REVOKED)
                || counts.containsKey(Verdict.MALFORMED)) return 1;
        return counts.containsKey(Verdict.WELL_FORMED_NOT_CHECKED) ? 2 : 0;
    }

    private GramVerifier verifier() throws IOException {
        if (key == null || blocks == null) return new GramVerifier(gram -> new Holding.NoKey());
        return new GramVerifier(GramBlocks.read(blocks, GramKeyFile.open(key))::of);
    }

    private void lines(GramVerifier verifier, PrintWriter out) throws IOException {
        if (file != null && !Files.isReadable(file)) throw new IOException("there is no file " + file);
        try (var reader = file == null
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine())
                if (!line.isBlank()) judge(line.strip(), verifier, out);
        }
    }

    private void judge(String text, GramVerifier verifier, PrintWriter out) {
        var found = examine(text, verifier);
        counts.merge(found.verdict(), 1, Integer::sum);
        var finding = found.name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.println(text + "\t" + found.verdict().word() + "\t" + finding);
    }

    private static Finding examine(String text, GramVerifier verifier) {
        var label = GramIdentity.read(text);
        var code = label.map(GramIdentity::code).orElse(text);
        if (!(GramCodeReading.of(code) instanceof PrintedCode printed)) return Finding.MALFORMED;
        return label.map(GramIdentity::gtin)
                .map(gtin -> verifier.examine(printed, gtin))
                .orElseGet(() -> verifier.examine(printed));
    }
}
