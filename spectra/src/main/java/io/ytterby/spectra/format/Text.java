package io.ytterby.spectra.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of a file: UTF-8 where it is that, else Windows-1252, which takes any byte. Never UTF-16 by guess. */
final class Text {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Text() {}

    static String of(byte[] file) throws Unreadable {
        for (int i = 0; i < file.length; i++)
            if (file[i] == 0)
                throw new Unreadable(
                        "byte " + i, "A zero byte: this is binary, or text in UTF-16; save it as text in UTF-8");
        int from = startsWithMark(file) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, from, file.length - from, WINDOWS);
        }
    }

    static boolean startsWithMark(byte[] file) {
        return file.length >= 3 && file[0] == (byte) 0xef && file[1] == (byte) 0xbb && file[2] == (byte) 0xbf;
    }
}
