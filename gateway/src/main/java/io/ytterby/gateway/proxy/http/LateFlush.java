package io.ytterby.gateway.proxy.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.SingleThreadEventLoop;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import org.jspecify.annotations.Nullable;

/**
 * What is written to a connection in one round of its event loop leaves at the end of that round. Each message that
 * leaves wakes whoever reads it, and a reader that has gone to sleep again is woken anew for the next: when all leave one
 * right after the other, most find their reader awake.
 */
public final class LateFlush extends ChannelOutboundHandlerAdapter implements Runnable {
    private static final String NAME = "late-flush";

    private @Nullable ChannelHandlerContext context;
    private boolean due;

    private LateFlush() {}

    /** Once for each connection is enough; more do nothing. On the connection's event loop. */
    public static void of(HttpConnection connection) {
        if (connection instanceof ConnectionBase base) of(base.channel());
    }

    /** What was written so far leaves now, and whoever waited for that goes on before anything else is read. */
    public static void now(HttpConnection connection) {
        if (connection instanceof ConnectionBase base && base.channel().pipeline().get(NAME) instanceof LateFlush late)
            late.run();
    }

    static void of(Channel channel) {
        if (channel.eventLoop() instanceof SingleThreadEventLoop && channel.pipeline().get(NAME) == null)
            channel.pipeline().addFirst(NAME, new LateFlush());
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void flush(ChannelHandlerContext at) {
        if (due) return;
        due = true;
        ((SingleThreadEventLoop) at.channel().eventLoop()).executeAfterEventLoopIteration(this);
    }

    @Override
    public void run() {
        if (!due) return;
        due = false;
        if (context != null) context.flush();
    }

    /** Nothing is left behind by who closes. */
    @Override
    public void close(ChannelHandlerContext at, ChannelPromise promise) throws Exception {
        run();
        super.close(at, promise);
    }

    @Override
    public void disconnect(ChannelHandlerContext at, ChannelPromise promise) throws Exception {
        run();
        super.disconnect(at, promise);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext at) {
        run();
    }
}
