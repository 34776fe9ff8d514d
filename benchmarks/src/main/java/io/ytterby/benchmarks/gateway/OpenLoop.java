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
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends at a fixed pace whatever the server does, and counts each answer from the moment at which its request was due: a
 * server that stops for a second has made all wait that were due in it, not only one. A program of its own, so that it has
 * its core for itself.
 */
final class OpenLoop {
    private static final int CONNECTIONS = 64;
    private static final int WARM_UP_SECONDS = 3;
    private static final long REST_NANOS = 20_000;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] request;
    private final int port;
    private final int answerBytes;

    /** @param answerBytes of the body, which tells where an answer ends */
    private OpenLoop(int port, String path, int answerBytes) {
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        this.port = port;
        this.answerBytes = answerBytes;
    }

    /**
     * What one run has shown.
     *
     * @param p99 in microseconds, as the others
     * @param loadShare of a core, that the sender took itself
     */
    record Run(long p50, long p99, long longest, double loadShare) {
        boolean isValid() {
            return loadShare < 0.8;
        }
    }

    /** One run in a process of its own on that core, after some seconds that do not count. */
    static Run against(Server server, String core, String path, int answerBytes, int perSecond, int seconds)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "taskset",
                        "-c",
                        core,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenLoop.class.getName(),
                        Integer.toString(server.port()),
                        path,
                        Integer.toString(answerBytes),
                        Integer.toString(perSecond),
                        Integer.toString(seconds))
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) throw new IOException("the sender failed: " + text);
        var words = List.of(text.split(" ", -1));
        return new Run(
                Long.parseLong(words.get(0)),
                Long.parseLong(words.get(1)),
                Long.parseLong(words.get(2)),
                Double.parseDouble(words.get(3)));
    }

    public static void main(String[] words) throws IOException {
        var loop = new OpenLoop(Integer.parseInt(words[0]), words[1], Integer.parseInt(words[2]));
        int perSecond = Integer.parseInt(words[3]);
        int seconds = Integer.parseInt(words[4]);
        loop.run(perSecond, WARM_UP_SECONDS);
        long began = ownCpuNanos();
        var micros = loop.run(perSecond, seconds);
        double share = (ownCpuNanos() - began) / (seconds * 1e9);
        System.out.println(micros[0] + " " + micros[1] + " " + micros[2] + " " + share);
    }

    private static long ownCpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
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
    private long[] run(int perSecond, int seconds) throws IOException {
        long every = 1_000_000_000L / perSecond;
        var micros = new long[perSecond * seconds];
        int done = 0;
        int sent = 0;
        var idle = new ArrayDeque<Line>();
        var buffer = ByteBuffer.allocateDirect(64 * 1024);
        try (var selector = Selector.open()) {
            for (int i = 0; i < CONNECTIONS; i++) idle.add(connect(selector));
            long begin = System.nanoTime();
            long end = begin + (seconds + 5) * 1_000_000_000L;
            while (done < micros.length && System.nanoTime() < end) {
                while (sent < micros.length && !idle.isEmpty() && begin + sent * every <= System.nanoTime()) {
                    var line = idle.poll();
                    line.due = begin + sent++ * every;
                    line.channel.write(ByteBuffer.wrap(request));
                }
                if (selector.selectNow() == 0) LockSupport.parkNanos(REST_NANOS);
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

    private Line connect(Selector selector) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
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
