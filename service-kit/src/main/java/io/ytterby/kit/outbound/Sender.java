package io.ytterby.kit.outbound;

import io.ytterby.kit.outbound.domain.Target;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends one request and reads its answer, within limits of time and size. Never throws for what the target does. */
public interface Sender {
    /**
     * @param status null if there was no answer
     * @param body the answer's, as much of it as the sender reads
     * @param link the answer's header {@code Link}; empty if there is none
     * @param retryAfter what the target asked for; zero if nothing
     * @param failure why there was no answer, or not all of it; empty if there was
     */
    record Answer(
            @Nullable Integer status, String body, String link, Duration retryAfter, long latencyMs, String failure) {}

    /** @param address the only one that is connected to, whatever the target's name stands for by now */
    default Answer post(Target target, InetAddress address, Map<String, String> headers, byte[] body) {
        return send("POST", target, address, headers, body);
    }

    /** The same with any method; an empty body is none. */
    Answer send(String method, Target target, InetAddress address, Map<String, String> headers, byte[] body);
}
