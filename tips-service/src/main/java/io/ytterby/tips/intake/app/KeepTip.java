package io.ytterby.tips.intake.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tips.evidence.app.Chain;
import io.ytterby.tips.evidence.app.Days;
import io.ytterby.tips.team.app.Conflicts;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tip of what was handed in, in one transaction: links of the chain, items, keys, what it names. It writes no audit
 * row and no event: those have the microsecond, and who watches lines would find it. The chain is a reporter's audit, and
 * it knows days; what officers do afterwards is in the audit as everything else is.
 */
@Singleton
public class KeepTip {
    private final Tips tips;
    private final Items items;
    private final Chain chain;
    private final SealFor sealFor;
    private final Conflicts conflicts;
    private final ReadText readText;
    private final TipSecrets secrets;
    private final Receipts receipts;
    private final ReceiptWork work;
    private final IntakeConfig config;
    private final Days days;
    private final SecureRandom random = new SecureRandom();

    KeepTip(
            Tips tips,
            Items items,
            Chain chain,
            SealFor sealFor,
            Conflicts conflicts,
            ReadText readText,
            TipSecrets secrets,
            Receipts receipts,
            ReceiptWork work,
            IntakeConfig config,
            Days days) {
        this.tips = tips;
        this.items = items;
        this.chain = chain;
        this.sealFor = sealFor;
        this.conflicts = conflicts;
        this.readText = readText;
        this.secrets = secrets;
        this.receipts = receipts;
        this.work = work;
        this.config = config;
        this.days = days;
    }

    /**
     * What the reporter wrote into the form.
     *
     * @param about firms, one a line
     * @param earlier a tip that he handed in before, if he says so by its receipt
     * @param identity who he is, if he says so
     */
    public record Written(
            String text,
            String about,
            String subject,
            boolean urgent,
            ComeBack.@Nullable Voice earlier,
            byte @Nullable [] identity) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        /** The receipt is shown once and is nowhere here. */
        record Kept(Receipt receipt) implements Outcome {}

        /** There is nobody who could read it, so nothing is taken. */
        record NobodyReads() implements Outcome {}

        /** The ticket was used before. */
        record TicketSpent() implements Outcome {}
    }

    /** What is handed in with a new tip. */
    public HandIn begin() {
        return handIn(UUID.randomUUID(), 0);
    }

    /** What is added to a tip that is there; empty if it has as much as a tip may. */
    public Optional<HandIn> more(UUID tip) {
        int there = items.count(tip);
        return there >= config.mostItems() ? Optional.empty() : Optional.of(handIn(tip, there));
    }

    private HandIn handIn(UUID tip, int there) {
        return new HandIn(items, days, random, tip, config, config.mostItems() - there - 2);
    }

    public boolean isOpen() {
        return !sealFor.readers(Set.of()).nobody();
    }

    /** Whether somebody could read half of an identity: else nobody is asked for one. */
    public boolean takesIdentity() {
        return !sealFor.readers(Set.of()).custodians().isEmpty();
    }

    public Outcome keep(HandIn handed, Written written, String ticket) {
        var left = readText.of(written.text(), written.about());
        var excluded = conflicts.whoDeclared(left.spoken());
        var readers = sealFor.readers(excluded);
        if (readers.nobody()) return new Outcome.NobodyReads();
        var receipt = Receipt.draw(random);
        var keys = work.keys(receipt);
        handed.text(written.text().getBytes(StandardCharsets.UTF_8));
        if (!readers.custodians().isEmpty()) handed.identity(written.identity());
        boolean kept = QuarkusTransaction.requiringNew().call(() -> {
            if (!tips.spend(Tickets.spent(ticket), days.today())) return false;
            var came = chain.append(
                    "TIP", handed.tip(), ReceiptKeys.digest(keys.claimPublic(), keys.readingPublic()), days.today());
            tips.add(new Tips.NewTip(
                    handed.tip(),
                    came.seq(),
                    receipt.lookup(secrets.pepper()),
                    keys.claimPublic(),
                    keys.readingPublic(),
                    came.day(),
                    written.subject(),
                    written.urgent(),
                    left.specificity()));
            var earlier = written.earlier();
            if (earlier != null) {
                chain.append("VOICE", handed.tip(), earlier.digest(), days.today());
                receipts.tie(handed.tip(), earlier.tip());
            }
            store(handed, readers, left, excluded);
            return true;
        });
        if (!kept) return new Outcome.TicketSpent();
        handed.kept();
        return new Outcome.Kept(receipt);
    }

    /** Adds to a tip that is there. Who may not see it may not see what is added. */
    public Outcome add(HandIn handed, String text, Receipt receipt) {
        var left = readText.of(text, "");
        var excluded = new HashSet<>(tips.excluded(handed.tip()));
        excluded.addAll(conflicts.whoDeclared(left.spoken()));
        var readers = sealFor.readers(excluded);
        if (readers.nobody()) return new Outcome.NobodyReads();
        handed.text(text.getBytes(StandardCharsets.UTF_8));
        QuarkusTransaction.requiringNew().run(() -> store(handed, readers, left, excluded));
        handed.kept();
        return new Outcome.Kept(receipt);
    }

    private void store(HandIn handed, SealFor.Readers readers, ReadText.Left left, Set<String> excluded) {
        var tip = handed.tip();
        for (var item : handed.laid()) {
            var link = chain.append("ITEM", tip, item.sha256(), days.today());
            items.add(tip, item.id(), item.role(), link.seq(), item.chunks(), sealFor.wraps(tip, item, readers));
        }
        CrashPoint.reached("tip.stored");
        tips.exclude(tip, excluded);
        tips.name(tip, left.things(), left.firms());
        tips.liken(tip, left.signature());
        tips.suggestSameMatters(tip, left.signature());
    }
}
