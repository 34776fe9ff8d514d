package io.ytterby.tipbox.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * An answer to a reporter, as one piece: the length of the wrapped key, the wrapped key, the sealed text. Made on the
 * officer's machine; only who has the receipt opens it.
 */
public final class SealedAnswer {
    /** Of the text, in bytes. */
    public static final int LONGEST = 20_000;

    private static final int KEY = 32;
    private static final ItemHead NAMELESS = new ItemHead(new byte[0], new byte[0]);

    private SealedAnswer() {}

    /** @throws SealBrokenException if it is longer than {@value #LONGEST} bytes */
    public static byte[] of(byte[] text, UUID tip, TeamKey to, SecureRandom random) {
        if (text.length > LONGEST) throw new SealBrokenException("an answer has " + LONGEST + " bytes at most");
        var key = new byte[KEY];
        random.nextBytes(key);
        var sealed = new ByteArrayOutputStream();
        try (var writer = new SealedWriter(sealed, key, bound(tip), NAMELESS)) {
            writer.write(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var wrap = Wrap.of(key, bound(tip), to).bytes();
        Arrays.fill(key, (byte) 0);
        return ByteBuffer.allocate(1 + wrap.length + sealed.size())
                .put((byte) wrap.length)
                .put(wrap)
                .put(sealed.toByteArray())
                .array();
    }

    /** @throws SealBrokenException if it is for somebody else, of another tip, or was changed */
    public static byte[] open(byte[] answer, UUID tip, byte[] privateKey) {
        if (answer.length == 0 || answer.length < 1 + (answer[0] & 0xff)) throw new SealBrokenException("it is cut");
        int length = answer[0] & 0xff;
        byte[] key;
        try {
            key = new Wrap(TeamKey.of(privateKey).id(), Arrays.copyOfRange(answer, 1, 1 + length))
                    .open(privateKey, bound(tip));
        } catch (IllegalArgumentException unfit) {
            throw new SealBrokenException("it is no answer");
        }
        var text = new ByteArrayOutputStream();
        try {
            SealedReader.open(
                    new ByteArrayInputStream(answer, 1 + length, answer.length - 1 - length), key, bound(tip), text);
        } catch (IOException cut) {
            throw new SealBrokenException("it is cut");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
        return text.toByteArray();
    }

    private static String bound(UUID tip) {
        return "tip/" + tip + "/answer";
    }
}
