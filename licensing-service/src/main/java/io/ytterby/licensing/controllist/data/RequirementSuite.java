package io.ytterby.licensing.controllist.data;

import io.ytterby.licensing.controllist.data.RequirementCase.Expected;
import io.ytterby.licensing.controllist.domain.RequirementEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * The conformance suite of the requirement engine, to be run on a folder of cases: {@code RequirementSuite DIR} reads
 * {@code DIR/licensing/requirement-cases.json}, says each difference and ends with one line that counts. Needs no server.
 */
public final class RequirementSuite {
    private static final Path CASES = Path.of("licensing", "requirement-cases.json");

    private RequirementSuite() {}

    /** Ends with 0 if every case agrees, with 1 if one differs; a folder without cases is skipped, and it says so. */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length == 0 ? "." : arguments[0]).resolve(CASES);
        if (!Files.isReadable(file)) {
            System.out.println("requirement-cases: 0 passed, 0 failed, 1 skipped (there is no " + file + ")");
            System.exit(0);
        }
        var engine = new RequirementEngine(ControlListReader.readShipped());
        int passed = 0;
        int failed = 0;
        try (var in = Files.newInputStream(file)) {
            for (var one : RequirementCase.each(in)) {
                var said = differs(engine, one);
                if (said.isEmpty()) passed++;
                else failed++;
                said.ifPresent(System.out::println);
            }
        }
        System.out.println("requirement-cases: " + passed + " passed, " + failed + " failed, 0 skipped");
        System.exit(failed == 0 ? 0 : 1);
    }

    /** Empty if engine and case agree. A case that cannot be read counts as one that differs, and the others still count. */
    private static Optional<String> differs(RequirementEngine engine, RequirementCase.Unread one) {
        try {
            var read = one.read();
            var decided = Expected.of(engine.evaluate(read.consignment()));
            return decided.equals(read.expected())
                    ? Optional.empty()
                    : Optional.of(one.id() + " " + read.title() + "\n  expected " + read.expected() + "\n  decided  "
                            + decided);
        } catch (IllegalArgumentException | DateTimeException meaningless) {
            return Optional.of(one.id() + " cannot be read: " + meaningless.getMessage());
        }
    }
}
