package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tipbox.chain.Link;
import io.ytterby.tips.evidence.app.Chain;
import io.ytterby.tips.evidence.app.Days;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Legal holds on tips: while one stands nothing of the tip is destroyed, and the database refuses it to anybody. */
@ApplicationScoped
public class Holds {
    /** A hold that stands. */
    public record Hold(UUID holdId, String basis, String placedBy, LocalDate placedOn) {}

    private final Desk desk;
    private final Jdbi jdbi;
    private final Chain chain;
    private final Journal journal;
    private final Days days;

    Holds(Desk desk, Jdbi jdbi, Chain chain, Journal journal, Days days) {
        this.desk = desk;
        this.jdbi = jdbi;
        this.chain = chain;
        this.journal = journal;
        this.days = days;
    }

    /** Those that stand; empty if there is no such tip that this officer may see. */
    public Optional<List<Hold>> of(Actor actor, UUID tip) {
        return desk.one(tip, Officer.of(actor))
                .map(_ -> jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT * FROM tip_hold WHERE tip = :tip AND lifted_by IS NULL ORDER BY placed_on, id")
                        .bind("tip", tip)
                        .map((row, context) -> new Hold(
                                row.getObject("id", UUID.class),
                                row.getString("basis"),
                                row.getString("placed_by"),
                                row.getObject("placed_on", LocalDate.class)))
                        .list()));
    }

    boolean stands(UUID tip) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM tip_hold WHERE tip = :tip AND lifted_by IS NULL)")
                .bind("tip", tip)
                .mapTo(Boolean.class)
                .one());
    }

    /** Also on a closed tip: a court may ask years later. */
    @Transactional
    public DeskOutcome place(Actor actor, UUID tip, String basis, String reason) {
        var person = Officer.of(actor);
        var seen = desk.lock(tip, person).orElse(null);
        if (seen == null) return new DeskOutcome.NoSuchTip();
        var hold = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO tip_hold (id, tip, basis, placed_by, placed_on) VALUES (?, ?, ?, ?, ?)",
                hold,
                tip,
                basis,
                person,
                days.today()));
        chain.append("HOLD", tip, sha256(hold), days.today());
        journal.write(new Change(
                actor,
                "tip.hold-placed",
                "tip/" + tip,
                Map.of("hold", hold.toString(), "basis", basis, "reason", reason)));
        return new DeskOutcome.Done(seen);
    }

    /** Never by who placed it. */
    @Transactional
    public DeskOutcome lift(Actor actor, UUID tip, UUID hold, String reason) {
        var person = Officer.of(actor);
        var seen = desk.lock(tip, person).orElse(null);
        if (seen == null) return new DeskOutcome.NoSuchTip();
        var found = of(actor, tip).orElse(List.of()).stream()
                .filter(one -> one.holdId().equals(hold))
                .findFirst();
        if (found.isEmpty()) return new DeskOutcome.NoSuchHold();
        if (found.get().placedBy().equals(person)) return new DeskOutcome.NotByThisPerson();
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE tip_hold SET lifted_by = ?, lifted_on = ? WHERE id = ? AND lifted_by IS NULL",
                person,
                days.today(),
                hold));
        chain.append("LIFTED", tip, sha256(hold), days.today());
        journal.write(
                new Change(actor, "tip.hold-lifted", "tip/" + tip, Map.of("hold", hold.toString(), "reason", reason)));
        return new DeskOutcome.Done(seen);
    }

    private static byte[] sha256(UUID hold) {
        return Link.sha256(hold.toString().getBytes(StandardCharsets.UTF_8));
    }
}
