package io.ytterby.footprints.cli;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.Problem;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonBuilder;
import io.ytterby.footprints.json.JsonPrint;
import io.ytterby.footprints.json.JsonText;
import io.ytterby.footprints.json.MalformedJsonException;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import io.ytterby.footprints.statement.Recompute;
import io.ytterby.footprints.statement.Recomputed;
import io.ytterby.footprints.statement.Statement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ./ytterby footprint FILE}: computes an inventory, or works a statement out anew. Needs no network. */
public final class FootprintCommand {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int NOT_DONE = 64;
    private static final long MAX_BYTES = 8_000_000;

    private final PrintStream out;
    private final PrintStream err;
    private boolean json;

    FootprintCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new FootprintCommand(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws IOException {
        var files = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.equals("--help") || argument.equals("-h")) return help();
            if (argument.equals("--json")) json = true;
            else if (argument.startsWith("-")) return wrong("There is no option '" + argument + "'.");
            else files.add(argument);
        }
        if (files.size() != 1) return wrong("Name one file: an inventory or a statement.");
        var file = Path.of(files.getFirst());
        if (!Files.isRegularFile(file)) return wrong("There is no file '" + file + "'.");
        if (Files.size(file) > MAX_BYTES) return wrong("The file is larger than 8 MB.");
        return file(file);
    }

    private int file(Path file) throws IOException {
        try {
            var read = JsonText.read(Files.readString(file));
            boolean statement = read instanceof Json.Obj object
                    && object.get("format").equals(Optional.of(Json.text(Statement.FORMAT)));
            return statement ? recompute(read) : compute(read);
        } catch (MalformedJsonException broken) {
            return refused(List.of(new Problem("", "Is no JSON. " + broken.getMessage())));
        } catch (CharacterCodingException broken) {
            return refused(List.of(new Problem("", "Is no UTF-8.")));
        }
    }

    private int compute(Json inventory) {
        return switch (Statement.of(inventory, Books.EMPTY)) {
            case Statement.Outcome.Refused(var problems) -> refused(problems);
            case Statement.Outcome.Stated(var statement) -> {
                if (json) out.println(JsonPrint.indented(statement.json()));
                else tell(statement);
                yield DONE;
            }
        };
    }

    private int recompute(Json said) {
        return switch (Recompute.of(said)) {
            case Recomputed.Refused(var problems) -> refused(problems);
            case Recomputed.Same(var statement) -> {
                if (json) out.println(JsonPrint.compact(same(statement)));
                else {
                    tell(statement);
                    out.println("Recomputed: every number of the statement is the same, to the last digit.");
                }
                yield DONE;
            }
            case Recomputed.Differs(var differences) -> differs(differences);
        };
    }

    private static Json same(Statement statement) {
        return new JsonBuilder()
                .put("outcome", "SAME")
                .put("digest", statement.digest())
                .put("exact", Decimals.exact(statement.footprint().gross().value()))
                .build();
    }

    private int differs(List<Recomputed.Difference> differences) {
        if (json) {
            out.println(JsonPrint.compact(new JsonBuilder()
                    .put("outcome", "DIFFERS")
                    .put(
                            "differences",
                            differences.stream()
                                    .map(one -> new JsonBuilder()
                                            .put("pointer", one.pointer())
                                            .put("said", one.said())
                                            .put("recomputed", one.recomputed())
                                            .build())
                                    .toList())
                    .build()));
        } else {
            out.println("The statement is not what its own inventory gives:");
            differences.forEach(one ->
                    out.println("  " + one.pointer() + ": it says " + one.said() + ", recomputed " + one.recomputed()));
        }
        return REFUSED;
    }

    private int refused(List<Problem> problems) {
        if (json) {
            out.println(JsonPrint.compact(new JsonBuilder()
                    .put("outcome", "REFUSED")
                    .put(
                            "problems",
                            problems.stream()
                                    .map(one -> new JsonBuilder()
                                            .put("pointer", one.pointer())
                                            .put("detail", one.detail())
                                            .build())
                                    .toList())
                    .build()));
        } else {
            out.println("There is no number:");
            problems.forEach(problem -> out.println("  " + problem));
        }
        return REFUSED;
    }

    private void tell(Statement statement) {
        new TreePrint(out).tell(statement);
    }

    private int help() {
        out.println("""
            ./ytterby footprint FILE [--json]

            Computes the product carbon footprint of an inventory, and prints the number with the tree that explains it.
            Of a statement, as a credential carries it, it takes the inventory alone, works all else out anew and compares
            every digit. Needs no network. Fields of both: docs/guide/footprint.md.

              --json   an inventory: prints its statement; a statement: {"outcome": "SAME"} or "DIFFERS" with each place.
                       What is wrong with an inventory is {"outcome": "REFUSED"} with a JSON pointer to each field.

            Ends with:
              0    there is a number, or the statement's is the same
              1    the inventory was refused, or the statement differs
              64   an argument is wrong\
            """);
        return DONE;
    }

    private int wrong(String sentence) {
        err.println(sentence);
        return NOT_DONE;
    }
}
