package io.ytterby.tips.intake.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form of several parts (RFC 7578) as it comes. The usual readers write files to a disk and names into texts before
 * anybody asks; this one holds {@value #BUFFER} bytes, keeps what it reads as bytes, and wipes them.
 */
final class FormReader implements AutoCloseable {
    static final int BUFFER = 64 * 1024;

    private static final int MOST_HEADERS = 4096;
    private static final byte[] LINE = {'\r', '\n'};

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private boolean ended;
    private @Nullable Body current;

    /** @param delimiter CR LF, two dashes and the boundary */
    private FormReader(InputStream in, byte[] delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /** @return empty if the type names no boundary */
    static Optional<FormReader> of(String contentType, InputStream in) throws IOException {
        int at = contentType.indexOf("boundary=");
        if (at < 0) return Optional.empty();
        var boundary = contentType
                .substring(at + "boundary=".length())
                .split(";", 2)[0]
                .strip()
                .replace("\"", "");
        if (boundary.isEmpty() || boundary.length() > 70) return Optional.empty();
        var reader = new FormReader(in, ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII));
        // The first delimiter has no line before it.
        System.arraycopy(LINE, 0, reader.buffer, 0, LINE.length);
        reader.end = LINE.length;
        try (var preamble = reader.new Body()) {
            preamble.transferTo(OutputNowhere.INSTANCE);
        }
        return Optional.of(reader);
    }

    /** A part: its name, what its file is called (null for a field), its type, and its bytes while the next is not asked for. */
    record Part(String name, byte[] file, byte[] type, boolean isFile, InputStream body) {}

    /** The next part; empty after the last. The body of the one before is passed over. */
    Optional<Part> next() throws IOException {
        if (ended) return Optional.empty();
        var before = current;
        if (before != null) before.close();
        fill(2);
        if (end - start < 2) throw new MalformedFormException();
        if (buffer[start] == '-' && buffer[start + 1] == '-') {
            ended = true;
            return Optional.empty();
        }
        var head = new PartHead(headers());
        var body = new Body();
        current = body;
        return Optional.of(new Part(head.name(), head.file(), head.type(), head.isFile(), body));
    }

    private byte[] headers() throws IOException {
        fill(MOST_HEADERS);
        for (int i = start; i + 3 < end; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                var head = Arrays.copyOfRange(buffer, start, i + 2);
                start = i + 4;
                return head;
            }
        }
        throw new MalformedFormException();
    }

    /** Has at least so many bytes in the buffer, if there are so many. */
    private void fill(int wanted) throws IOException {
        if (end - start >= wanted) return;
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        while (end < wanted) {
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) return;
            end += read;
        }
    }

    @Override
    public void close() {
        Arrays.fill(buffer, (byte) 0);
    }

    /** The bytes up to the next delimiter, which it passes over. */
    private final class Body extends InputStream {
        private boolean over;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (over) return -1;
            if (length == 0) return 0;
            fill(Math.min(BUFFER, delimiter.length + 1 + Math.min(length, BUFFER / 2)));
            int at = find();
            if (at == start) {
                start += delimiter.length;
                over = true;
                return -1;
            }
            // What may be the beginning of the delimiter stays until more has come.
            int sure = at > 0 ? at : Math.max(start, end - delimiter.length + 1);
            if (sure == start) throw new MalformedFormException();
            int some = Math.min(length, sure - start);
            System.arraycopy(buffer, start, into, offset, some);
            start += some;
            return some;
        }

        private int find() {
            for (int i = start; i + delimiter.length <= end; i++)
                if (Arrays.equals(buffer, i, i + delimiter.length, delimiter, 0, delimiter.length)) return i;
            return -1;
        }

        @Override
        public void close() throws IOException {
            transferTo(OutputNowhere.INSTANCE);
        }
    }
}
