package io.ytterby.gateway.push.http;

import io.vertx.core.buffer.Buffer;
import io.ytterby.gateway.push.app.CloudNotice;
import io.ytterby.gateway.push.domain.Logged;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What goes over the line, by the rules of server-sent events. The id of each is the number to go on from. */
@Singleton
class Frames {
    static final Buffer HEARTBEAT = Buffer.buffer(": still here\n\n");

    private static final int BYTES_EACH = 1_000;
    private static final int SOONEST_MS = 200;
    private static final int LATEST_MS = 4_000;

    private final CloudNotice cloudNotice;

    Frames(CloudNotice cloudNotice) {
        this.cloudNotice = cloudNotice;
    }

    Buffer of(List<Logged> entries) {
        var bytes = Buffer.buffer(entries.size() * BYTES_EACH);
        for (var logged : entries)
            append(
                    bytes,
                    logged.seq(),
                    logged.notice().type(),
                    cloudNotice.of(logged).toString());
        return bytes;
    }

    /** The first one: a client that hears nothing else has a number to go on from. */
    static Buffer opened(long after) {
        var bytes = Buffer.buffer("retry: 2000\n");
        append(bytes, after, "ytterby.stream.opened", "{\"after\":" + after + "}");
        return bytes;
    }

    /**
     * The last one. When the process stops all come back at once, so each is told a time of its own to wait.
     *
     * @param reason token-expired, suspended, slow, events-gone or closing
     */
    static Buffer ended(long after, String reason) {
        var bytes = Buffer.buffer();
        if (reason.equals("closing"))
            bytes.appendString("retry: " + ThreadLocalRandom.current().nextInt(SOONEST_MS, LATEST_MS) + "\n");
        append(bytes, after, "ytterby.stream.ended", "{\"reason\":\"" + reason + "\",\"after\":" + after + "}");
        return bytes;
    }

    /** Jackson writes JSON without line ends, so one data line holds it. */
    private static void append(Buffer bytes, long id, String type, String data) {
        bytes.appendString("id: ")
                .appendString(Long.toString(id))
                .appendString("\nevent: ")
                .appendString(type)
                .appendString("\ndata: ")
                .appendString(data)
                .appendString("\n\n");
    }
}
