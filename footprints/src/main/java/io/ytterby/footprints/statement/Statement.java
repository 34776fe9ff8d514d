package io.ytterby.footprints.statement;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.Problem;
import io.ytterby.footprints.claims.Offset;
import io.ytterby.footprints.electricity.Rejection;
import io.ytterby.footprints.inventory.InventoryJson;
import io.ytterby.footprints.inventory.InventoryReading;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonBuilder;
import io.ytterby.footprints.json.JsonPrint;
import io.ytterby.footprints.statement.ComputeFootprint.Books;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What a credential carries of a footprint: the inventory with all factors, the results, and the tree of each. Whoever
 * has it recomputes it, to the last
 * digit, without asking anybody.
 *
 * @param footprint what it says
 * @param json how it is sent
 */
public record Statement(Footprint footprint, Json.Obj json) {
    public static final String FORMAT = "ytterby.footprint-statement.v1";

    /** What came of stating an inventory. */
    public sealed interface Outcome {
        record Stated(Statement statement) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** @param inventory goes into the statement as it is */
    public static Outcome of(Json inventory, Books books) {
        return switch (InventoryJson.read(inventory)) {
            case InventoryReading.Refused(var problems) -> new Outcome.Refused(problems);
            case InventoryReading.Read(var read) ->
                switch (ComputeFootprint.compute(read, books)) {
                    case Computed.Refused(var problems) -> new Outcome.Refused(problems);
                    case Computed.Done(var footprint) ->
                        new Outcome.Stated(new Statement(footprint, json(inventory, footprint)));
                };
        };
    }

    /** SHA-256 of the statement's one line, in hexadecimal: what another statement names as its source. */
    public String digest() {
        try {
            var bytes = JsonPrint.compact(json).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Json.Obj json(Json inventory, Footprint footprint) {
        var scheme = footprint.inventory().scheme();
        var gwp = footprint.inventory().gwp();
        return new JsonBuilder()
                .put("format", FORMAT)
                .put("arithmetic", Decimals.ARITHMETIC)
                .put("scheme", scheme.id() + " " + scheme.version())
                .put("gwpSet", gwp.id() + " " + gwp.version())
                .put("result", StatementResult.of(footprint))
                .put("usedBefore", usedBefore(footprint))
                .put("inventory", inventory)
                .put("breakdown", breakdown(footprint))
                .build();
    }

    /** What the books said, for whoever recomputes has none. */
    private static Json usedBefore(Footprint footprint) {
        var certificates = footprint.certificates().rejected().entrySet().stream()
                .filter(rejected -> rejected.getValue() == Rejection.USED_BEFORE)
                .map(rejected -> Json.text(rejected.getKey()))
                .toList();
        var offsets = footprint.offsetsJudged().rejected().entrySet().stream()
                .filter(rejected -> rejected.getValue() == Offset.Rejection.USED_BEFORE)
                .map(rejected -> Json.text(rejected.getKey()))
                .sorted(Comparator.comparing(Json.Text::value))
                .toList();
        return new JsonBuilder()
                .put("certificates", certificates)
                .put("offsets", offsets)
                .build();
    }

    private static Json breakdown(Footprint footprint) {
        return new JsonBuilder()
                .put("gross", BreakdownJson.of(footprint.gross()))
                .put("allocationShare", BreakdownJson.of(footprint.allocationShare()))
                .build();
    }
}
