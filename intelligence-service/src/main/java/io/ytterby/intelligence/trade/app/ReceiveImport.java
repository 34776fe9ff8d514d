package io.ytterby.intelligence.trade.app;

import io.ytterby.intelligence.trade.app.SentRecords.BrokenBodyException;
import io.ytterby.intelligence.trade.domain.ImportId;
import io.ytterby.intelligence.trade.domain.Syntax;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Puts an import down safely: from its answer on it will be run, whatever crashes. */
@ApplicationScoped
public class ReceiveImport {
    private final Imports imports;
    private final TradeConfig config;
    private final Journal journal;
    private final Clock clock;

    ReceiveImport(Imports imports, TradeConfig config, Journal journal, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        /** @param lines how many records it holds */
        record Accepted(ImportId id, int lines) implements Outcome {}

        record Broken(String why) implements Outcome {}

        record TooMany(int most) implements Outcome {}

        record TooManyOpen(int most) implements Outcome {}
    }

    @Transactional
    public Outcome receive(Actor actor, Syntax syntax, byte[] body) {
        int lines;
        try {
            lines = SentRecords.of(syntax, body).size();
        } catch (BrokenBodyException broken) {
            return new Outcome.Broken(String.valueOf(broken.getMessage()));
        }
        if (lines == 0) return new Outcome.Broken("The body has no record.");
        if (lines > config.importRecords()) return new Outcome.TooMany(config.importRecords());
        var id = ImportId.random();
        if (!imports.tryAdd(id, actor, syntax, lines, body, config.openImports(), clock.instant()))
            return new Outcome.TooManyOpen(config.openImports());
        var detail = Map.of("syntax", syntax.name(), "records", lines);
        journal.write(new Change(actor, "trade-import.received", "import/" + id, detail));
        return new Outcome.Accepted(id, lines);
    }
}
