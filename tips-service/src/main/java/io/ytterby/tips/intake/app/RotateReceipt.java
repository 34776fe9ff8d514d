package io.ytterby.tips.intake.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.SealedAnswer;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tips.evidence.app.Chain;
import io.ytterby.tips.evidence.app.Days;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a reporter another receipt for the one that he has, which somebody may have seen. The old one finds nothing from then
 * on; the new one opens the answers that are there, and proves authorship, since the old one signed it. As all that reporters
 * do, it leaves a link of the chain and no audit row.
 */
@Singleton
public class RotateReceipt {
    private static final int MOST = 20;

    private final ComeBack comeBack;
    private final Receipts receipts;
    private final ReceiptWork work;
    private final TipSecrets secrets;
    private final Chain chain;
    private final Days days;
    private final SecureRandom random = new SecureRandom();

    RotateReceipt(ComeBack comeBack, Receipts receipts, ReceiptWork work, TipSecrets secrets, Chain chain, Days days) {
        this.comeBack = comeBack;
        this.receipts = receipts;
        this.work = work;
        this.secrets = secrets;
        this.chain = chain;
        this.days = days;
    }

    /** @return empty if there is no tip of this receipt, or it was replaced {@value #MOST} times */
    public Optional<Receipt> rotate(Receipt old) {
        return comeBack.tip(old).flatMap(tip -> rotate(tip, old));
    }

    private Optional<Receipt> rotate(UUID tip, Receipt old) {
        if (receipts.rotations(tip).size() >= MOST) return Optional.empty();
        var next = Receipt.draw(random);
        var before = work.keys(old);
        var after = work.keys(next);
        var handedOn = SealedAnswer.of(before.readingKey(), tip, new TeamKey(after.readingPublic()), random);
        boolean replaced = QuarkusTransaction.requiringNew().call(() -> {
            if (!receipts.replace(tip, old.lookup(secrets.pepper()), next.lookup(secrets.pepper()))) return false;
            var digest = ReceiptKeys.digest(after.claimPublic(), after.readingPublic());
            var link = chain.append("RECEIPT", tip, digest, days.today());
            receipts.add(
                    tip,
                    new Receipts.Rotation(
                            link.seq(), after.claimPublic(), after.readingPublic(), handedOn, before.passOn(after)));
            return true;
        });
        return replaced ? Optional.of(next) : Optional.empty();
    }
}
