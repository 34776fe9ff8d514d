package io.ytterby.credentials.log;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.key.VerifyingKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key with its name, as a signed note's readers are given it: {@code name+hash+base64}.
 *
 * @param name no blank and no plus sign
 * @see <a href="https://c2sp.org/signed-note">signed note</a>
 */
public record NoteKey(String name, Use use, VerifyingKey key) {
    /** What its signatures are: the number is the algorithm's. */
    public enum Use {
        /** Of the log itself, over the note's text. */
        LOG(1),
        /** Of a witness, with the time at which it looked. */
        WITNESS(4);

        private final int code;

        Use(int code) {
            this.code = code;
        }

        byte code() {
            return (byte) code;
        }
    }

    private static final int ID = 4;

    public NoteKey {
        if (name.isEmpty() || name.codePoints().anyMatch(c -> Character.isWhitespace(c) || c == '+'))
            throw RefusedException.malformed("'" + name + "' is no name of a key");
    }

    /** @throws RefusedException if it is no such text, of another algorithm, or its hash is another key's */
    public static NoteKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) throw RefusedException.malformed("'" + text + "' is no key of a note");
        var bytes = base64(parts[2]);
        for (var use : Use.values())
            if (bytes.length > 0 && bytes[0] == use.code()) {
                var key = new NoteKey(parts[0], use, VerifyingKey.ofRaw(Arrays.copyOfRange(bytes, 1, bytes.length)));
                if (key.text().equals(text)) return key;
            }
        throw RefusedException.malformed("'" + text + "' is no Ed25519 key of a log or a witness");
    }

    /** {@code name+hash+base64}. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The four bytes that a signature begins with. */
    byte[] id() {
        return Arrays.copyOf(Sha256.of((name + "\n").getBytes(StandardCharsets.UTF_8), typed()), ID);
    }

    private byte[] typed() {
        var raw = key.raw();
        var typed = new byte[raw.length + 1];
        typed[0] = use.code();
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }

    /** Standard base64 in its one form. */
    static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException notOne) {
            throw RefusedException.malformed("not base64: " + notOne.getMessage());
        }
        throw RefusedException.malformed("base64 that is not in its one form");
    }
}
