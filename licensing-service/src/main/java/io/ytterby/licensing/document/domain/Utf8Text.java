package io.ytterby.licensing.document.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Looks whether bytes that come in parts are a text: UTF-8 without control characters but tab and line ends. */
public final class Utf8Text {
    private static final int PART = 8192;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PART + 8);
    private final CharBuffer chars = CharBuffer.allocate(PART + 8);
    private boolean stillText = true;

    public void feed(byte[] part, int length) {
        for (int from = 0; stillText && from < length; from += PART) {
            bytes.put(part, from, Math.min(PART, length - from));
            decode(false);
        }
    }

    /** Whether all that came was text; to be asked at its end. */
    public boolean isText() {
        if (stillText) decode(true);
        return stillText;
    }

    private void decode(boolean end) {
        bytes.flip();
        var result = decoder.decode(bytes, chars, end);
        bytes.compact();
        if (result.isError() || hasControl(chars.array(), chars.position())) stillText = false;
        chars.clear();
    }

    private static boolean hasControl(char[] found, int length) {
        for (int one = 0; one < length; one++) if (isControl(found[one])) return true;
        return false;
    }

    private static boolean isControl(char one) {
        return (one < ' ' && one != '\t' && one != '\n' && one != '\r') || one == 0x7f;
    }
}
