package io.ytterby.gateway.verify.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody handed in, looked at from outside only: its size, its form and how much there is of each part. All of it is
 * one pass over the bytes, so that what cannot be a document costs next to nothing.
 */
public sealed interface Handed {
    int MOST_BYTES = 1 << 20;

    /** A compact credential has its evidence by hash; one of ours has some two thousand letters. */
    int MOST_LETTERS = 1 << 17;

    /** Members and items of JSON: each is sorted, written and hashed before a signature can be checked. */
    int MOST_PARTS = 10_000;

    /**
     * Worth looking into.
     *
     * @param form {@code vc+jwt}, {@code data-integrity}, {@code re1} or {@code pdf}
     */
    record Document(String form, String text) implements Handed {}

    /** Not worth it. */
    record Refused(String reason, String detail) implements Handed {}

    static Handed of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) return new Refused("TOO_LARGE", "more than " + MOST_BYTES + " bytes");
        if (startsWith(bytes, "%PDF-")) return ofPdf(bytes);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
            return ofText(text);
        } catch (CharacterCodingException noText) {
            return new Refused("NOT_TEXT", "neither text in UTF-8 nor a PDF");
        }
    }

    private static Handed ofText(String text) {
        if (text.isEmpty()) return new Refused("EMPTY", "there is nothing in it");
        if (text.startsWith("{"))
            return text.chars()
                                    .filter(letter -> letter == ',')
                                    .limit(MOST_PARTS + 1L)
                                    .count()
                            > MOST_PARTS
                    ? new Refused("TOO_COMPLEX", "more than " + MOST_PARTS + " members")
                    : new Document("data-integrity", text);
        if (text.startsWith("RE1:")) return new Document("re1", text);
        // Scanners and typists write it in small letters too; Base45 has none.
        if (text.toUpperCase(Locale.ROOT).startsWith("RE1:") && text.length() < Tokens.LONGEST_CODE)
            return new Document("re1", text.toUpperCase(Locale.ROOT));
        // What was pasted out of a letter has line ends in it.
        var joined = text.startsWith("eyJ") ? text.replaceAll("\\s+", "") : text;
        if (Tokens.isOne(joined)) return ofToken("vc+jwt", joined);
        return new Refused("NOT_A_DOCUMENT", "none of vc+jwt, JSON with a proof, the text of a printed code, or a PDF");
    }

    /** The letter carries the signed licence as an attachment that is not compressed; what is printed on it is not signed. */
    private static Handed ofPdf(byte[] bytes) {
        Set<String> found = new LinkedHashSet<>(Tokens.in(bytes));
        if (found.isEmpty())
            return new Refused(
                    "PDF_WITHOUT_CREDENTIAL", "the PDF has no signed licence attached; hand in its code's text");
        if (found.size() > 1) return new Refused("PDF_AMBIGUOUS", "the PDF has more than one signed document in it");
        return ofToken("pdf", found.iterator().next());
    }

    private static Handed ofToken(String form, String token) {
        return token.length() > MOST_LETTERS
                ? new Refused("TOO_LARGE", "a signed document of more than " + MOST_LETTERS + " letters")
                : new Document(form, token);
    }

    private static boolean startsWith(byte[] bytes, String head) {
        var wanted = head.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) if (bytes[i] != wanted[i]) return false;
        return true;
    }
}
