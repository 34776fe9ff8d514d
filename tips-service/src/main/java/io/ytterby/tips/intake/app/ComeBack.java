package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
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
    private final Receipts receipts;
    private final TipSecrets secrets;
    private final ReceiptWork work;

    ComeBack(Tips tips, Receipts receipts, TipSecrets secrets, ReceiptWork work) {
        this.tips = tips;
        this.receipts = receipts;
        this.secrets = secrets;
        this.work = work;
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
            var keys = keys(found.id(), work.keys(receipt).readingKey());
            for (var answer : answers) opened(found.id(), answer, keys).ifPresent(told::add);
        }
        return new Seen(found.id(), standing(found.state()), told);
    }

    /** This receipt's, and those of the receipts before it, each opened by the one after it. */
    private List<byte[]> keys(UUID tip, byte[] newest) {
        var keys = new ArrayList<byte[]>();
        keys.add(newest);
        for (var rotation : receipts.rotations(tip).reversed()) {
            var before = opened(tip, rotation.handedOn(), keys.getLast());
            if (before.isEmpty()) break;
            keys.add(before.get());
        }
        return keys;
    }

    /** One that was sealed to another key, or damaged on its way to us, is left out rather than hide the others. */
    private static Optional<Told> opened(UUID tip, Tips.Answer answer, List<byte[]> keys) {
        return keys.stream()
                .flatMap(key -> opened(tip, answer.sealed(), key).stream())
                .findFirst()
                .map(text -> new Told(answer.saidOn(), new String(text, StandardCharsets.UTF_8)));
    }

    private static Optional<byte[]> opened(UUID tip, byte[] sealed, byte[] key) {
        try {
            return Optional.of(SealedAnswer.open(sealed, tip, key));
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

    /**
     * Who handed in a tip before.
     *
     * @param digest of the keys of its receipt, which the chain of the new one says
     */
    public record Voice(UUID tip, byte[] digest) {}

    /** Whose receipt it is; empty if there is no tip of it. */
    public Optional<Voice> voice(Receipt receipt) {
        return tip(receipt).map(tip -> {
            var keys = work.keys(receipt);
            return new Voice(tip, ReceiptKeys.digest(keys.claimPublic(), keys.readingPublic()));
        });
    }

    /** A proof that whoever has this receipt wrote the tip; empty if there is none of it. */
    public Optional<String> claim(Receipt receipt, String challenge) {
        return tip(receipt)
                .map(tip -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(work.keys(receipt).claim(challenge)));
    }
}
