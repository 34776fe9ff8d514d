package io.ytterby.diversion.world;

import io.ytterby.diversion.record.Reading;
import io.ytterby.diversion.record.Scan;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.record.TradeRecordJson;
import io.ytterby.diversion.reference.Known;
import io.ytterby.diversion.reference.Limits;
import io.ytterby.diversion.reference.Limits.Limit;
import io.ytterby.diversion.reference.NodeFact;
import io.ytterby.diversion.reference.Ownership;
import io.ytterby.diversion.reference.Permit;
import io.ytterby.diversion.reference.Prices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * A folder with {@code records.ndjson} in order of time and, if there are such, {@code scans}, {@code permits}, {@code ownership}, {@code facts}
 * and {@code listed}.
 */
public final class WorldFolder {
    /** The country whose law a world is about. */
    private static final String HOME = "CN";

    private final Path folder;

    public WorldFolder(Path folder) {
        this.folder = folder;
    }

    /** Hands on each record, one after the other; the file is never held whole. */
    public void records(Consumer<TradeRecord> taker) throws IOException, MalformedWorldException {
        var file = folder.resolve("records.ndjson");
        long number = 0;
        try (var in = Files.newBufferedReader(file)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank()) continue;
                switch (TradeRecordJson.read(line.getBytes(StandardCharsets.UTF_8))) {
                    case Reading.Accepted(var record) -> taker.accept(record);
                    case Reading.Refused(var problems) ->
                        throw new MalformedWorldException(
                                file,
                                number,
                                problems.getFirst().pointer(),
                                problems.getFirst().detail());
                }
            }
        }
    }

    /** All scans, in order of time. */
    public List<Scan> scans() throws IOException, MalformedWorldException {
        var scans = Lines.of(
                folder.resolve("scans.ndjson"),
                line -> new Scan(
                        line.text("code"),
                        line.instant("at"),
                        line.real("lat"),
                        line.real("lon"),
                        line.optional("place"),
                        line.optional("scanner"),
                        "true".equals(line.optional("terminal"))));
        scans.sort(java.util.Comparator.comparing(Scan::at).thenComparing(Scan::code));
        return scans;
    }

    /** What is known beside the records. */
    public Known context() throws IOException, MalformedWorldException {
        var permits = Lines.of(
                folder.resolve("permits.ndjson"),
                line -> new Permit(
                        line.text("id"),
                        line.text("holder"),
                        line.optional("endUser"),
                        line.optional("hs"),
                        line.optional("element"),
                        line.whole("quotaMg"),
                        line.day("from"),
                        line.day("to"),
                        line.optional("renews"),
                        line.day("from")));
        var owners = Lines.of(
                folder.resolve("ownership.ndjson"),
                line -> new Ownership(
                        line.text("owner"),
                        line.text("owned"),
                        line.real("share"),
                        line.day("from"),
                        line.choice("basis", Ownership.Basis.class)));
        var facts = Lines.of(
                folder.resolve("facts.ndjson"),
                line -> new NodeFact(
                        line.text("node"),
                        line.text("element"),
                        line.choice("kind", NodeFact.Kind.class),
                        line.month("month"),
                        line.whole("mg") / 1e6,
                        line.real("cv"),
                        line.text("source"),
                        line.optional("published") == null
                                ? 0
                                : Math.toIntExact(line.day("published").toEpochDay())));
        var listed = new HashMap<String, String>();
        Lines.of(folder.resolve("listed.ndjson"), line -> listed.put(line.text("name"), line.text("list")));
        var quotes = Lines.of(
                folder.resolve("prices.ndjson"),
                line -> new Spreads.Quoted(
                        Math.toIntExact(line.day("at").toEpochDay()),
                        line.text("place"),
                        line.text("element"),
                        line.text("form"),
                        line.real("usdPerKg")));
        var prices = new Prices(quotes.stream()
                .map(quote -> new Prices.Quote(quote.day(), quote.element(), quote.usdPerKg()))
                .toList());
        return new Known(
                folder.getFileName().toString(), permits, owners, facts, listed, prices, Spreads.of(quotes), limits());
    }

    /** {@code freeBelowMg} of {@code world.json}, by {@code 282580/Sb}: what China's law lets go without a licence in that world. */
    private Limits limits() throws IOException, MalformedWorldException {
        var file = folder.resolve("world.json");
        var limits = new ArrayList<Limit>();
        for (var one : Lines.numbers(file, "freeBelowMg").entrySet()) {
            var goods = one.getKey().split("/", 2);
            if (goods.length != 2 || one.getValue() <= 0)
                throw new MalformedWorldException(
                        file, 1, "/freeBelowMg/" + one.getKey(), "Must be a mass above 0 by a code and an element.");
            limits.add(Limit.always(HOME, goods[0], goods[1], one.getValue(), "world"));
        }
        return new Limits(limits);
    }
}
