package io.ytterby.gateway.proxy.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LateFlushTest {
    private static final int PATIENCE_MS = 10_000;

    private final EventLoopGroup loop = new NioEventLoopGroup(1);
    private final AtomicInteger flushed = new AtomicInteger();
    private ServerSocket server;
    private Channel channel;
    private Socket peer;

    @BeforeEach
    void connect() throws IOException, InterruptedException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        channel = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel made) {
                        LateFlush.of(made);
                        LateFlush.of(made); // again: it is there only once
                        made.pipeline().addFirst(counting());
                    }
                })
                .connect(server.getLocalSocketAddress())
                .sync()
                .channel();
        peer = server.accept();
        peer.setSoTimeout(PATIENCE_MS);
    }

    @AfterEach
    void stop() throws IOException {
        var _ = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
        peer.close();
        server.close();
    }

    @Test
    void whatIsWrittenInOneRoundLeavesAtOnceAtItsEnd() throws Exception {
        int during = loop.submit(() -> {
                    for (var part : new String[] {"one ", "two ", "three"}) send(part);
                    return flushed.get();
                })
                .get();

        assertEquals(0, during);
        assertEquals("one two three", read("one two three".length()));
        assertEquals(1, flushed.get());
    }

    @Test
    void theNextRoundLeavesToo() throws Exception {
        loop.submit(() -> send("first")).get();
        assertEquals("first", read(5));
        loop.submit(() -> send("second")).get();

        assertEquals("second", read(6));
    }

    @Test
    void whoClosesLeavesNothingBehind() throws Exception {
        loop.submit(() -> {
                    send("last");
                    var _ = channel.close();
                })
                .get();

        assertEquals("last", new String(peer.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    }

    private void send(String text) {
        var _ = channel.writeAndFlush(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private String read(int bytes) throws IOException {
        return new String(peer.getInputStream().readNBytes(bytes), StandardCharsets.US_ASCII);
    }

    private ChannelHandler counting() {
        return new ChannelOutboundHandlerAdapter() {
            @Override
            public void flush(ChannelHandlerContext at) {
                flushed.incrementAndGet();
                at.flush();
            }
        };
    }
}
