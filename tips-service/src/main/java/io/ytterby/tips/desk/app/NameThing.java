package io.ytterby.tips.desk.app;

import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tipbox.chain.Link;
import io.ytterby.tipbox.find.Reference;
import io.ytterby.tipbox.find.Token;
import io.ytterby.tips.evidence.app.Chain;
import io.ytterby.tips.evidence.app.Days;
import io.ytterby.tips.intake.app.ReadText;
import io.ytterby.tips.intake.app.TipSecrets;
import io.ytterby.tips.intake.app.Tips;
import io.ytterby.tips.telling.app.TellLinks;
import io.ytterby.tips.telling.app.Thing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An officer who has opened a tip says what it speaks of. The tip gets a keyed hash of it, which joins it to others; the
 * name itself goes where no tip is, to be told to others late. No machine names anything by itself.
 */
@ApplicationScoped
public class NameThing {
    private final Desk desk;
    private final Tips tips;
    private final Chain chain;
    private final TellLinks tellLinks;
    private final ReadText readText;
    private final TipSecrets secrets;
    private final Journal journal;
    private final Days days;

    NameThing(
            Desk desk,
            Tips tips,
            Chain chain,
            TellLinks tellLinks,
            ReadText readText,
            TipSecrets secrets,
            Journal journal,
            Days days) {
        this.desk = desk;
        this.tips = tips;
        this.chain = chain;
        this.tellLinks = tellLinks;
        this.readText = readText;
        this.secrets = secrets;
        this.journal = journal;
        this.days = days;
    }

    @Transactional
    public DeskOutcome name(Actor actor, UUID tip, Thing kind, String reference) {
        var person = Officer.of(actor);
        var seen = desk.lock(tip, person).orElse(null);
        if (seen == null) return new DeskOutcome.NoSuchTip();
        if (seen.state() == Desk.State.CLOSED) return new DeskOutcome.Closed();
        if (kind == Thing.CONTAINER && !isContainer(reference))
            return new DeskOutcome.Unfit(
                    "/reference", "is no container number of ISO 6346, or its check digit is wrong.");
        boolean firm = kind == Thing.FIRM;
        var token = firm
                ? readText.firm(reference)
                : Token.of(new Reference(Reference.Kind.valueOf(kind.name()), reference), secrets.naming());
        tips.name(tip, firm ? List.of() : List.of(token), firm ? List.of(token) : List.of());
        chain.append("NAMED", tip, Link.sha256(token), days.today());
        tellLinks.later(kind, reference);
        // The name itself is not in this row: it would join the tip to what is told of it.
        journal.write(new Change(actor, "tip.named", "tip/" + tip, Map.of("kind", kind.name())));
        return new DeskOutcome.Done(desk.one(tip, person).orElse(seen));
    }

    private static boolean isContainer(String reference) {
        try {
            return new ContainerNumber(reference).value().equals(reference);
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }
}
