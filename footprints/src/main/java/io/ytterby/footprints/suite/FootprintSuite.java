package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonPrint;
import io.ytterby.footprints.json.JsonText;
import io.ytterby.footprints.json.MalformedJsonException;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The worked cases of footprints, run on a folder of data: {@code FootprintSuite DIR} reads {@code
 * DIR/certification/pcf-cases*.json}. Every value that a case
 * expects must come out, numbers to six decimals.
 */
public final class FootprintSuite {
    private static final String SUITE = "footprint";

    private final PrintStream out;
    private int passed;
    private int failed;
    private int skipped;

    private FootprintSuite(PrintStream out) {
        this.out = out;
    }

    /** Ends with 0 if every case agrees, with 1 if one differs; what is not there is skipped, and says so. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments.length == 0 ? "." : arguments[0]);
        System.exit(run(data.resolve("certification"), System.out) == 0 ? 0 : 1);
    }

    /** Runs all files of cases, says on {@code out} how each case went, and counts what failed. */
    public static int run(Path folder, PrintStream out) throws IOException {
        var suite = new FootprintSuite(out);
        var files = files(folder);
        if (files.isEmpty()) suite.skip("there is no " + folder.resolve("pcf-cases*.json"));
        for (var file : files) suite.file(file);
        out.println(
                SUITE + ": " + suite.passed + " passed, " + suite.failed + " failed, " + suite.skipped + " skipped");
        return suite.failed;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var all = Files.newDirectoryStream(folder, "pcf-cases*.json")) {
            var files = new ArrayList<Path>();
            all.forEach(files::add);
            return files.stream().sorted().toList();
        }
    }

    private void file(Path file) throws IOException {
        try {
            for (var one : Given.of(JsonText.read(Files.readString(file))).list("cases")) run(one);
        } catch (MalformedJsonException | IllegalArgumentException broken) {
            fail(file.getFileName() + ": " + broken.getMessage());
        }
    }

    private void run(Given one) {
        var name = one.text("id") + " " + one.text("title");
        var input = one.object("input");
        var kind = CaseKind.of(input);
        if (kind.isEmpty()) {
            fail(name + ": no kind of case has the fields " + input.fields().keySet());
            return;
        }
        try {
            var expected = one.object("expected");
            var differences = Compare.of(expected.object(), kind.get().answer().of(input, expected));
            if (differences.isEmpty()) pass(name);
            else fail(name + ": " + String.join("; ", differences));
        } catch (RuntimeException broken) {
            fail(name + ": " + broken.getMessage());
        }
    }

    private void pass(String name) {
        passed++;
        out.println(SUITE + ": passed " + name);
    }

    private void fail(String why) {
        failed++;
        out.println(SUITE + ": FAILED " + why);
    }

    private void skip(String why) {
        skipped++;
        out.println(SUITE + " skipped: " + why);
    }

    /** Every value that is expected, beside what came out. */
    static final class Compare {
        private final List<String> differences = new ArrayList<>();

        private Compare() {}

        static List<String> of(Json expected, Json answer) {
            var compare = new Compare();
            compare.compare("", expected, answer);
            return compare.differences;
        }

        private void compare(String at, Json expected, Json answer) {
            if (expected instanceof Json.Obj(var wanted) && answer instanceof Json.Obj object) {
                wanted.forEach((name, value) -> compareField(at + "/" + name, value, meant(name, object)));
            } else if (expected instanceof Json.Arr(var wanted)
                    && answer instanceof Json.Arr(var items)
                    && wanted.size() == items.size()) {
                for (int i = 0; i < wanted.size(); i++) compare(at + "/" + i, wanted.get(i), items.get(i));
            } else if (!expected.equals(answer) && !sameNumber(expected, answer)) {
                differences.add(at + " is " + JsonPrint.compact(answer) + ", expected " + JsonPrint.compact(expected));
            }
        }

        /** By its own name, or by the name that comes nearest to it: the value is what decides. */
        private static Optional<Json> meant(String name, Json.Obj answer) {
            return answer.get(name)
                    .or(() -> Words.alike(answer.fields().keySet(), name).flatMap(answer::get));
        }

        /** To as many decimals as are expected, six at the most: they may be written as a number, too. A whole one is whole. */
        private static boolean sameNumber(Json expected, Json answer) {
            var wanted = number(expected);
            var told = number(answer);
            if (wanted.isEmpty() || told.isEmpty()) return false;
            int decimals = wanted.get().scale();
            var said = decimals == 0 ? told.get() : told.get().setScale(decimals, RoundingMode.HALF_UP);
            return said.compareTo(wanted.get()) == 0;
        }

        private static Optional<BigDecimal> number(Json value) {
            return switch (value) {
                case Json.Num(var literal) -> Decimals.parse(literal);
                case Json.Text(var text) -> Decimals.parse(text);
                default -> Optional.empty();
            };
        }

        private void compareField(String at, Json expected, Optional<Json> answer) {
            if (answer.isPresent()) compare(at, expected, answer.get());
            else if (!isProse(expected)) differences.add(at + " is not answered");
        }

        /** A sentence for people, as some cases have one among their values, is nothing to be computed. */
        private static boolean isProse(Json value) {
            return value instanceof Json.Text(var text) && text.contains(" ");
        }
    }
}
