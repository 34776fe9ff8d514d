package io.ytterby.tips.desk.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.chain.Link;
import io.ytterby.tips.evidence.app.Chain;
import io.ytterby.tips.evidence.app.Days;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What an officer does with a tip: each step is in the audit, and in the chain where it touches what a court may see. */
@ApplicationScoped
public class WorkTip {
    private final Desk desk;
    private final Holds holds;
    private final Chain chain;
    private final Journal journal;
    private final Days days;

    WorkTip(Desk desk, Holds holds, Chain chain, Journal journal, Days days) {
        this.desk = desk;
        this.holds = holds;
        this.chain = chain;
        this.journal = journal;
        this.days = days;
    }

    /** The reporter sees from now on that it was read. */
    @Transactional
    public DeskOutcome acknowledge(Actor actor, UUID tip) {
        return step(actor, tip, "acknowledged", Map.of(), seen -> {
            desk.acknowledge(tip, days.today());
            return new DeskOutcome.Done(seen);
        });
    }

    @Transactional
    public DeskOutcome assess(Actor actor, UUID tip, Desk.Grade grade, String reason) {
        return step(actor, tip, "assessed", Map.of("grade", grade.name(), "reason", reason), seen -> {
            desk.assess(tip, grade);
            return new DeskOutcome.Done(seen);
        });
    }

    @Transactional
    public DeskOutcome close(Actor actor, UUID tip, Desk.Outcome outcome, String reason) {
        return step(actor, tip, "closed", Map.of("outcome", outcome.name(), "reason", reason), seen -> {
            chain.append("CLOSED", tip, sha256(outcome.name()), days.today());
            desk.close(tip, outcome, days.today());
            return new DeskOutcome.Done(seen);
        });
    }

    /** @param sealed to the reporter's receipt, on the officer's own machine; nobody here reads it */
    @Transactional
    public DeskOutcome answer(Actor actor, UUID tip, byte[] sealed) {
        return step(actor, tip, "answered", Map.of(), seen -> {
            var link = chain.append("ANSWER", tip, Link.sha256(sealed), days.today());
            desk.answer(tip, link.seq(), sealed, days.today());
            return new DeskOutcome.Done(seen);
        });
    }

    @Transactional
    public DeskOutcome recuse(Actor actor, UUID tip, String reason) {
        return step(actor, tip, "recused", Map.of("reason", reason), seen -> {
            desk.recuse(tip, Officer.of(actor));
            return new DeskOutcome.Done(seen);
        });
    }

    /** Keys that an officer wrapped for a colleague: a new one, or one who comes in another's place. */
    @Transactional
    public DeskOutcome share(Actor actor, UUID tip, List<BundleWrap> wraps) {
        var to = wraps.stream()
                .map(wrap -> wrap.wrap().keyId())
                .distinct()
                .sorted()
                .toList();
        return step(
                actor,
                tip,
                "shared",
                Map.of("keys", to),
                seen -> desk.share(tip, wraps) == 0 ? new DeskOutcome.NothingShared() : new DeskOutcome.Done(seen));
    }

    @Transactional
    public DeskOutcome askToDestroy(Actor actor, UUID tip, UUID item, String reason) {
        return step(
                actor,
                tip,
                "destroying-asked",
                Map.of("item", item.toString(), "reason", reason),
                seen -> holds.stands(tip)
                        ? new DeskOutcome.UnderHold()
                        : desk.askToDestroy(tip, item, Officer.of(actor), reason)
                                ? new DeskOutcome.Done(seen)
                                : new DeskOutcome.NotByThisPerson());
    }

    /** The bytes and keys go; the chain goes on saying that something came, and that it was taken away. */
    @Transactional
    public DeskOutcome destroy(Actor actor, UUID tip, UUID item) {
        return step(actor, tip, "destroyed", Map.of("item", item.toString()), seen -> {
            if (holds.stands(tip)) return new DeskOutcome.UnderHold();
            if (!desk.confirmDestroying(tip, item, Officer.of(actor))) return new DeskOutcome.NotByThisPerson();
            chain.append("TOMBSTONE", tip, sha256(item.toString()), days.today());
            desk.destroy(item);
            return new DeskOutcome.Done(seen);
        });
    }

    private DeskOutcome step(
            Actor actor, UUID tip, String done, Map<String, ?> detail, Function<Desk.Seen, DeskOutcome> act) {
        var person = Officer.of(actor);
        var seen = desk.lock(tip, person).orElse(null);
        if (seen == null) return new DeskOutcome.NoSuchTip();
        boolean afterwards = done.startsWith("destroy") || done.equals("answered") || done.equals("shared");
        if (seen.state() == Desk.State.CLOSED && !afterwards) return new DeskOutcome.Closed();
        var outcome = act.apply(seen);
        if (!(outcome instanceof DeskOutcome.Done)) return outcome;
        journal.write(new Change(actor, "tip." + done, "tip/" + tip, detail));
        return new DeskOutcome.Done(desk.one(tip, person).orElse(seen));
    }

    private static byte[] sha256(String text) {
        return Link.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
