package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.find.FindReferences;
import io.ytterby.tipbox.find.FirmNames;
import io.ytterby.tipbox.find.MinHash;
import io.ytterby.tipbox.find.Reference;
import io.ytterby.tipbox.find.Token;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is kept of a text that nobody here can read afterwards: keyed hashes of what it names, and a signature of its runs. */
@Singleton
public class ReadText {
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}\\b");
    private static final Pattern WEIGHT =
            Pattern.compile("\\b\\d[\\d.,]*\\s?(?:kg|t|tons?|tonnes?|mt|公斤|吨)(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_FIRMS = 20;
    private static final int MOST_NAMED = 200;
    private static final int A_REFERENCE = 20;
    private static final int A_FIRM = 15;
    private static final int A_DATE = 10;
    private static final int A_WEIGHT = 10;

    private final TipSecrets secrets;

    ReadText(TipSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * What is left of a text.
     *
     * @param firms that the reporter names as those it is about, and those that the text names with their form of law: kept,
     *     so that a tie that is declared later is found, too
     * @param spoken every run of words that may be a firm's name; never stored, since a text could be made of them
     * @param specificity 0 to 100
     */
    public record Left(
            List<byte[]> things, List<byte[]> firms, List<byte[]> spoken, MinHash signature, int specificity) {}

    public Left of(String text, String about) {
        var key = secrets.naming();
        var references = FindReferences.in(text + "\n" + about);
        var things = references.stream().map(found -> Token.of(found, key)).toList();
        var named = about.lines()
                .map(FirmNames::canonical)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_FIRMS)
                .toList();
        var firms = Stream.concat(named.stream(), FirmNames.named(text).stream().limit(MOST_NAMED))
                .distinct()
                .map(name -> firm(name, key))
                .toList();
        var spoken = new ArrayList<>(firms);
        for (var candidate : FirmNames.candidates(text)) spoken.add(firm(candidate, key));
        int specificity = Math.min(
                100,
                references.size() * A_REFERENCE
                        + named.size() * A_FIRM
                        + (DATE.matcher(text).find() ? A_DATE : 0)
                        + (WEIGHT.matcher(text).find() ? A_WEIGHT : 0));
        return new Left(things, firms, spoken, MinHash.of(text, key), specificity);
    }

    /** As a handler declares it. */
    public byte[] firm(String name) {
        return firm(FirmNames.canonical(name), secrets.naming());
    }

    private static byte[] firm(String canonical, byte[] key) {
        return Token.of(new Reference(Reference.Kind.FIRM, canonical), key);
    }
}
