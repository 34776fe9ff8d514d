package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.seal.SealBrokenException;
import io.ytterby.tipbox.seal.SealedAnswer;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A reporter comes back with the receipt: sees where the tip stands in one word, reads answers, and proves that it is his.
 * What he handed in is not shown again: who finds the receipt must not find the tip. No note of the desk comes here.
 */
@Singleton
public class ComeBack {
    private final Tips tips;
    private final TipSecrets secrets;
    private final ReceiptWork receipts;

    ComeBack(Tips tips, TipSecrets secrets, ReceiptWork receipts) {
        this.tips = tips;
        this.secrets = secrets;
        this.receipts = receipts;
    }

    /** What a reporter sees. */
    public record Seen(UUID tip, Standing standing, List<Told> answers) {}

    /** What a reporter is told of how it stands. */
    public enum Standing {
        WAITS,
        READ,
        CLOSED
    }

    /** An answer, opened. */
    public record Told(LocalDate on, String text) {}

    /** The tip of a receipt, without work: the look takes the same time for each receipt that there is none of. */
    public Optional<UUID> tip(Receipt receipt) {
        return tips.find(receipt.lookup(secrets.pepper())).map(Tips.Found::id);
    }

    public Optional<Seen> look(Receipt receipt) {
        return tips.find(receipt.lookup(secrets.pepper())).map(found -> seen(found, receipt));
    }

    private Seen seen(Tips.Found found, Receipt receipt) {
        var told = new ArrayList<Told>();
        var answers = tips.answers(found.id());
        if (!answers.isEmpty()) {
            var key = receipts.keys(receipt).readingKey();
            for (var answer : answers) opened(found.id(), answer, key).ifPresent(told::add);
        }
        return new Seen(found.id(), standing(found.state()), told);
    }

    /** One that was sealed to another key, or damaged on its way to us, is left out rather than hide the others. */
    private static Optional<Told> opened(UUID tip, Tips.Answer answer, byte[] key) {
        try {
            var text = new String(SealedAnswer.open(answer.sealed(), tip, key), StandardCharsets.UTF_8);
            return Optional.of(new Told(answer.saidOn(), text));
        } catch (SealBrokenException unfit) {
            return Optional.empty();
        }
    }

    private static Standing standing(String state) {
        return switch (state) {
            case "NEW" -> Standing.WAITS;
            case "CLOSED" -> Standing.CLOSED;
            default -> Standing.READ;
        };
    }

    /** A proof that whoever has this receipt wrote the tip; empty if there is none of it. */
    public Optional<String> claim(Receipt receipt, String challenge) {
        return tip(receipt)
                .map(tip -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(receipts.keys(receipt).claim(challenge)));
    }
}
