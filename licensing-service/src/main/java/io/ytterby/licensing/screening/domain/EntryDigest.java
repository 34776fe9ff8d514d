package io.ytterby.licensing.screening.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 of an entry's content: what tells one state of an entry from the next. */
public final class EntryDigest {
    private EntryDigest() {}

    /** @return 64 hexadecimal digits */
    public static String of(ListedEntry entry) {
        var digest = sha256();
        feed(digest, entry.id());
        feed(digest, entry.type().name());
        feed(digest, entry.name());
        entry.aliases().forEach(alias -> feed(digest, alias));
        feed(digest, "/");
        feed(digest, String.valueOf(entry.country()));
        feed(digest, entry.address());
        entry.identifiers().forEach(identifier -> feed(digest, identifier));
        feed(digest, "/");
        feed(digest, entry.note());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a whole list: the digests of its entries in the order of their ids. */
    public static String of(Collection<ListedEntry> entries) {
        var digest = sha256();
        entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(entry -> feed(digest, of(entry)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With its length before it, so that no two lists of texts look alike. */
    private static void feed(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
