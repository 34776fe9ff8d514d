package io.ytterby.tipbox.clean;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text that is nothing but text: what would move a cursor, turn its direction or hide in it becomes a mark. */
final class PlainText {
    private static final int MARK = 0xfffd;

    private PlainText() {}

    /** Empty for bytes that are no UTF-8, or hold a zero byte. */
    static Optional<String> of(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(marked(text));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    static String marked(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(point -> isSeen(point) ? point : MARK).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isSeen(int point) {
        if (point == '\n' || point == '\t' || point == '\r') return true;
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
