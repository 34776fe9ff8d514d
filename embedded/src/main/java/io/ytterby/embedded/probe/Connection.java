package io.ytterby.embedded.probe;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * HTTP/1.1 over a plain socket. Nothing is ever sent twice: every client library sends some requests again by itself, and
 * what that hides is just what is to be counted.
 */
final class Connection implements Closeable {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 20_000;
    private static final int HTTP_PORT = 80;

    private final Socket socket;
    private final InputStream in;
    private boolean reusable = true;

    /** @param body as it came, in UTF-8 */
    record Reply(int status, String body) {}

    private Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static Connection to(URI server) throws IOException {
        var socket = new Socket();
        try {
            int port = server.getPort() < 0 ? HTTP_PORT : server.getPort();
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(server.getHost(), port), CONNECT_MILLIS);
            return new Connection(socket);
        } catch (IOException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }

    /** Whether another request may be sent on it: the server has not said that it closes, nor done so while it was idle. */
    boolean isReusable() {
        if (!reusable) return false;
        try {
            socket.setSoTimeout(1);
            // Whatever can be read now belongs to no request.
            int _ = in.read();
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    /** @throws IOException if no whole answer comes within twenty seconds */
    Reply exchange(byte[] request) throws IOException {
        socket.setSoTimeout(ANSWER_MILLIS);
        socket.getOutputStream().write(request);
        var first = line();
        if (!first.startsWith("HTTP/1.1 ") || first.length() < 12) throw new IOException("no HTTP: " + first);
        int status = Integer.parseInt(first.substring(9, 12));
        return new Reply(status, new String(body(), StandardCharsets.UTF_8));
    }

    private byte[] body() throws IOException {
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var plain = header.toLowerCase(Locale.ROOT);
            if (plain.startsWith("content-length:"))
                length = Integer.parseInt(plain.substring(15).strip());
            if (plain.startsWith("transfer-encoding:")) chunked = plain.contains("chunked");
            if (plain.startsWith("connection:") && plain.contains("close")) reusable = false;
        }
        return chunked ? chunks() : exactly(length);
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line().split(";", -1)[0].strip(), 16);
            all.write(exactly(size));
            var _ = line();
            if (size == 0) return all.toByteArray();
        }
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("cut off within an answer");
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0)
                throw new EOFException(line.size() == 0 ? "closed without an answer" : "cut off within an answer");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            reusable = false;
        }
    }
}
