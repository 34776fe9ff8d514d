package io.ytterby.benchmarks.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Sends at a fixed pace whatever the server does, and counts each answer from the moment at which its request was due: a
 * server that stops for a second has made all wait that were due in it, not only one.
 */
final class OpenLoop {
    private static final int CONNECTIONS = 64;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] request;
    private final int answerBytes;

    /** @param answerBytes of the body, which tells where an answer ends */
    OpenLoop(Server server, String path, int answerBytes) {
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        this.answerBytes = answerBytes;
    }

    private static final class Line {
        final SocketChannel channel;
        long due;
        int matched;
        int bodyLeft = -1;

        Line(SocketChannel channel) {
            this.channel = channel;
        }
    }

    /** @return p50, p99 and the longest, in microseconds */
    long[] run(Server server, int perSecond, int seconds) throws IOException {
        long every = 1_000_000_000L / perSecond;
        var micros = new long[perSecond * seconds];
        int done = 0;
        int sent = 0;
        var idle = new ArrayDeque<Line>();
        var buffer = ByteBuffer.allocateDirect(64 * 1024);
        try (var selector = Selector.open()) {
            for (int i = 0; i < CONNECTIONS; i++) idle.add(connect(server, selector));
            long begin = System.nanoTime();
            long end = begin + (seconds + 5) * 1_000_000_000L;
            while (done < micros.length && System.nanoTime() < end) {
                while (sent < micros.length && !idle.isEmpty() && begin + sent * every <= System.nanoTime()) {
                    var line = idle.poll();
                    line.due = begin + sent++ * every;
                    line.channel.write(ByteBuffer.wrap(request));
                }
                selector.selectNow();
                var ready = selector.selectedKeys().iterator();
                while (ready.hasNext()) {
                    var line = (Line) ready.next().attachment();
                    ready.remove();
                    if (!read(line, buffer)) continue;
                    micros[done++] = (System.nanoTime() - line.due) / 1_000;
                    idle.add(line);
                }
            }
            for (var key : selector.keys()) key.channel().close();
        }
        if (done < micros.length) throw new IOException("only " + done + " of " + micros.length + " were answered");
        Arrays.sort(micros);
        return new long[] {micros[done / 2], micros[done * 99 / 100], micros[done - 1]};
    }

    private static Line connect(Server server, Selector selector) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        var line = new Line(channel);
        channel.register(selector, SelectionKey.OP_READ, line);
        return line;
    }

    /** Whether the answer is whole. */
    private boolean read(Line line, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count = line.channel.read(buffer);
        if (count < 0) throw new IOException("the server has closed a connection");
        buffer.flip();
        while (buffer.hasRemaining()) {
            if (line.bodyLeft >= 0) {
                int part = Math.min(line.bodyLeft, buffer.remaining());
                buffer.position(buffer.position() + part);
                line.bodyLeft -= part;
            } else {
                line.matched = buffer.get() == END_OF_HEAD[line.matched] ? line.matched + 1 : 0;
                if (line.matched == END_OF_HEAD.length) line.bodyLeft = answerBytes;
            }
            if (line.bodyLeft == 0) {
                line.bodyLeft = -1;
                line.matched = 0;
                return true;
            }
        }
        return false;
    }
}
