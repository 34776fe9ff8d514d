package io.ytterby.benchmarks.intelligence;

import io.ytterby.tipbox.find.FindReferences;
import io.ytterby.tipbox.find.MinHash;
import io.ytterby.tipbox.find.Reference;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.ItemHead;
import io.ytterby.tipbox.seal.SealedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.Set;

/**
 * Tips: a million guessed receipts against a hundred thousand that there are, texts that tell the same against texts that do
 * not, and what sealing costs. What stays in logs, tables and memory is hunted for by {@code TraceHuntTest}.
 */
final class TipsSection implements Section {
    private static final int GUESSES = 1_000_000;
    private static final int RECEIPTS = 100_000;
    private static final int PAIRS = 2_000;
    private static final int SEALED = 64 << 20;
    private static final double RECALL = .95;
    private static final double PRECISION = .99;

    @Override
    public String name() {
        return "tips";
    }

    @Override
    public Figures measure(Asked asked) throws IOException {
        var values = new LinkedHashMap<String, Object>();
        int hits = guessed();
        int recalled = 0;
        int wrong = 0;
        var cases = new Random(asked.seed());
        for (int i = 0; i < PAIRS; i++) {
            var text = words(cases, 120);
            if (alike(text, changed(text, cases))) recalled++;
            if (alike(text, words(cases, 120))) wrong++;
        }
        double precision = precision(cases);
        values.put("guesses", GUESSES);
        values.put("hits", hits);
        values.put("duplicateRecall", (double) recalled / PAIRS);
        values.put("wrongPairs", wrong);
        values.put("referencePrecision", precision);
        values.put("receiptKeysMs", receiptKeysMs());
        values.put("sealMBs", sealed());
        values.forEach((what, figure) -> asked.out().printf("   %-20s %s%n", what, figure));
        return new Figures(
                values, hits == 0 && (double) recalled / PAIRS >= RECALL && wrong == 0 && precision >= PRECISION);
    }

    private static int guessed() {
        var random = new SecureRandom();
        var pepper = new byte[32];
        random.nextBytes(pepper);
        Set<ByteBuffer> there = HashSet.newHashSet(RECEIPTS);
        for (int i = 0; i < RECEIPTS; i++)
            there.add(ByteBuffer.wrap(Receipt.draw(random).lookup(pepper)));
        int hits = 0;
        for (int i = 0; i < GUESSES; i++)
            if (there.contains(ByteBuffer.wrap(Receipt.draw(random).lookup(pepper)))) hits++;
        return hits;
    }

    private static boolean alike(String one, String other) {
        var key = new byte[32];
        var a = MinHash.of(one, key);
        var b = MinHash.of(other, key);
        var left = a.bands();
        var right = b.bands();
        for (int i = 0; i < left.length; i++) if (left[i] == right[i]) return a.likenessPercent(b) >= 50;
        return false;
    }

    /** Containers and codes that are meant, among numbers that only look like them. */
    private static double precision(Random cases) {
        int suggested = 0;
        int right = 0;
        for (int i = 0; i < PAIRS; i++) {
            var text = "Order " + cases.nextInt(1_000_000_000) + " of 2026-11-" + (10 + cases.nextInt(20)) + ", phone 0"
                    + cases.nextInt(1_000_000_000) + ", invoice INV" + cases.nextInt(10_000_000)
                    + ", left in CSQU3054383 with " + cases.nextInt(30) + " t under CN-2026-000017.";
            for (var found : FindReferences.in(text)) {
                suggested++;
                if (found.equals(new Reference(Reference.Kind.CONTAINER, "CSQU3054383"))
                        || found.equals(new Reference(Reference.Kind.LICENCE, "CN-2026-000017"))) right++;
            }
        }
        return suggested == 0 ? 0 : (double) right / suggested;
    }

    private static long receiptKeysMs() {
        var receipt = Receipt.draw(new SecureRandom());
        ReceiptKeys.of(receipt);
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) ReceiptKeys.of(receipt);
        return (System.nanoTime() - start) / 10_000_000;
    }

    private static long sealed() throws IOException {
        var key = ReceiptKeys.drawReadingKey(new SecureRandom());
        var chunk = new byte[1 << 20];
        long start = System.nanoTime();
        var head = new ItemHead("a file".getBytes(StandardCharsets.UTF_8), new byte[0]);
        try (var writer = new SealedWriter(OutputStream.nullOutputStream(), key, "tip/1/item/1", head)) {
            for (int i = 0; i < SEALED; i += chunk.length) writer.write(chunk);
        }
        return SEALED * 1_000L / (System.nanoTime() - start);
    }

    private static String words(Random cases, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.append("word").append(cases.nextInt(3_000)).append(' ');
        return text.toString();
    }

    private static String changed(String text, Random cases) {
        var words = text.split(" ", -1);
        for (int i = 0; i < 3; i++) words[cases.nextInt(words.length)] = "other" + cases.nextInt(3_000);
        return String.join(" ", words);
    }
}
