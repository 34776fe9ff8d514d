package io.ytterby.gateway.webhook.app;

import io.ytterby.gateway.webhook.domain.Target;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends one request and reads its answer, within limits of time and size. Never throws for what the target does. */
public interface Sender {
    /**
     * @param status null if there was no answer
     * @param body the answer's, at most 64 kB of it
     * @param retryAfter what the target asked for; zero if nothing
     * @param failure why there was no answer, or not all of it; empty if there was
     */
    record Answer(@Nullable Integer status, String body, Duration retryAfter, long latencyMs, String failure) {}

    /** @param address the only one that is connected to, whatever the target's name stands for by now */
    Answer post(Target target, InetAddress address, Map<String, String> headers, byte[] body);
}
