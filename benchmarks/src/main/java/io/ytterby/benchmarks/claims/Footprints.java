package io.ytterby.benchmarks.claims;

import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonText;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import io.ytterby.footprints.statement.Recompute;
import io.ytterby.footprints.statement.Recomputed;
import io.ytterby.footprints.statement.Statement;
import java.nio.file.Files;
import java.nio.file.Path;

/** The footprint of the guide's example: from its text to a statement, and from the statement to the same numbers. */
final class Footprints {
    private final String inventory;
    private final Json statement;

    Footprints() throws Exception {
        inventory = Files.readString(
                Path.of(System.getProperty("ytterby.home", "."), "docs", "guide", "footprint-example.json"));
        statement = compute().json();
    }

    Statement compute() throws Exception {
        if (Statement.of(JsonText.read(inventory), Books.EMPTY) instanceof Statement.Outcome.Stated(var stated))
            return stated;
        throw new IllegalStateException("the example is refused");
    }

    Statement recompute() {
        if (Recompute.of(statement) instanceof Recomputed.Same(var same)) return same;
        throw new IllegalStateException("the example does not recompute");
    }
}
