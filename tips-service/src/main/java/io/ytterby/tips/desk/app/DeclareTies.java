package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tips.intake.app.ReadText;
import io.ytterby.tips.team.app.Conflicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A handler says whom he must not judge. */
@ApplicationScoped
public class DeclareTies {
    private final Conflicts conflicts;
    private final ReadText readText;
    private final Journal journal;

    DeclareTies(Conflicts conflicts, ReadText readText, Journal journal) {
        this.conflicts = conflicts;
        this.readText = readText;
        this.journal = journal;
    }

    public int count(Actor actor) {
        return conflicts.count(Officer.of(actor));
    }

    /** @return how many different ones there are */
    @Transactional
    public int declare(Actor actor, List<String> firms) {
        var tokens = new LinkedHashMap<String, byte[]>();
        for (var firm : firms) {
            var token = readText.firm(firm);
            tokens.put(HexFormat.of().formatHex(token), token);
        }
        conflicts.declare(Officer.of(actor), new LinkedHashSet<>(tokens.values()));
        journal.write(
                new Change(actor, "ties.declared", "officer/" + Officer.of(actor), Map.of("firms", tokens.size())));
        return tokens.size();
    }
}
