package io.ytterby.epcis.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The conformance suites of EPCIS, to be run on a folder of data: {@code EpcisSuites DIR} reads {@code DIR/tracking}. What a file
 * expects is said by its folder, or by a file beside it, so that new files of a kind need no new code.
 */
public final class EpcisSuites {
    /** Called good where they come from, yet invalid by the official schema: it has no such fields in these events. */
    private static final Set<String> NOT_VALID_BY_THE_SCHEMA = Set.of(
            "AggregationEvent_with_persistentDisposition.json",
            "SensorData_with_combined_events.json",
            "TransactionEvent_with_userExtensions.json");

    private EpcisSuites() {}

    /** Ends with 0 if every file agrees, with 1 if one differs; what is not there is skipped, and says so. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments.length == 0 ? "." : arguments[0]);
        System.exit(run(data.resolve("tracking"), System.out) == 0 ? 0 : 1);
    }

    /** Runs all suites, says on {@code out} how each went, and counts what failed. */
    public static int run(Path folder, PrintStream out) throws IOException {
        int failed = 0;
        for (var good : List.of(
                "gs1-examples",
                "gs1-schema-tests",
                "openepcis/capture-documents",
                "openepcis/capture-events",
                "openepcis/query-documents")) {
            failed += new DocumentSuite(out, NOT_VALID_BY_THE_SCHEMA).accepted(folder, good);
        }
        for (var invalid : List.of("openepcis/invalid", "openepcis/query-invalid")) {
            failed += new DocumentSuite(out, Set.of()).refused(folder, invalid);
        }
        failed += HashSuite.vectors(folder, "hash-vectors", out);
        failed += HashSuite.oneHashPerFile(folder, "hash-expected-equal", out);
        return failed;
    }
}
