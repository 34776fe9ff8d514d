package io.ytterby.intelligence.mirror.app;

import io.ytterby.diversion.mirror.Said;
import io.ytterby.diversion.mirror.Table;
import io.ytterby.diversion.mirror.TableReader;
import io.ytterby.intelligence.mirror.app.MirrorTables.Loaded;
import io.ytterby.intelligence.mirror.app.MirrorTables.Problem;
import io.ytterby.intelligence.node.app.RecordFacts;
import io.ytterby.intelligence.node.domain.FactKind;
import io.ytterby.kernel.CsvTable;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list editor loads a statistical table: trade figures for the mirror, mine production as facts of nodes. */
@ApplicationScoped
public class LoadTable {
    private static final int SHOWN = 100;
    private static final int MONTHS = 12;
    /** Older production says nothing of a window that anybody balances, and a year makes twelve facts. */
    private static final int SINCE = 2015;

    private static final double MG_PER_KG = 1e6;

    private final MirrorTables tables;
    private final RecordFacts facts;
    private final Journal journal;
    private final Clock clock;

    LoadTable(MirrorTables tables, RecordFacts facts, Journal journal, Clock clock) {
        this.tables = tables;
        this.facts = facts;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Taken(Loaded table) implements Outcome {}

        /** The same bytes, as they were loaded then. */
        record TakenBefore(Loaded table) implements Outcome {}

        /** Not one line was understood; nothing was stored. */
        record NothingRead(List<Problem> problems) implements Outcome {}
    }

    /** @param reporter whose table it is, for tables that do not say */
    @Transactional
    public Outcome load(Actor actor, String name, @Nullable String reporter, String text) {
        var hash = sha256(text);
        var before = tables.withHash(hash);
        if (before.isPresent()) return new Outcome.TakenBefore(before.get());
        Table read;
        try {
            read = TableReader.read(text, reporter == null ? "" : reporter);
        } catch (CsvTable.MalformedException malformed) {
            return new Outcome.NothingRead(
                    List.of(new Problem(malformed.row(), "", "The quotes of this row do not match.")));
        }
        var problems = read.problems().stream()
                .limit(SHOWN)
                .map(one -> new Problem(one.line(), one.column(), one.says()))
                .toList();
        if (read.said().isEmpty() && read.production().isEmpty()) return new Outcome.NothingRead(problems);
        var table = new Loaded(
                UUID.randomUUID(),
                name,
                reporter,
                read.said().size(),
                read.production().size(),
                problems,
                read.problems().size(),
                hash,
                actor.person().value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!tables.add(table, read.said().stream().map(LoadTable::named).toList()))
            return new Outcome.TakenBefore(tables.withHash(hash).orElseThrow());
        production(read.production()).forEach((node, said) -> facts.record(actor, node, said));
        journal.write(new Change(
                actor,
                "mirror-table.loaded",
                "mirror-table/" + table.id(),
                Map.of("name", name, "figures", table.figures(), "production", table.production(), "sha256", hash)));
        return new Outcome.Taken(table);
    }

    private static Said named(Said said) {
        return new Said(
                said.month(),
                Countries.named(said.reporter()),
                Countries.named(said.partner()),
                said.flow(),
                said.hs(),
                said.kilograms(),
                said.usd());
    }

    /** A year's production as twelve equal months, known from the March after it: surveys come out in the first months of a year. */
    private static Map<String, List<RecordFacts.Said>> production(List<Table.Made> made) {
        var byNode = new TreeMap<String, List<RecordFacts.Said>>();
        for (var one : made) {
            if (one.year() < SINCE || one.element().length() > 2) continue;
            var node = byNode.computeIfAbsent(Countries.named(one.country()), none -> new ArrayList<>());
            long mg = Math.round(one.kilograms() / MONTHS * MG_PER_KG);
            for (int month = 1; month <= MONTHS; month++)
                node.add(new RecordFacts.Said(
                        one.element(),
                        FactKind.PRODUCTION,
                        YearMonth.of(one.year(), month),
                        mg,
                        FactKind.PRODUCTION.usualCv(),
                        one.source(),
                        LocalDate.of(one.year() + 1, 3, 1)));
        }
        return byNode;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
