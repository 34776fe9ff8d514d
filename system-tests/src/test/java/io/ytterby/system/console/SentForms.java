package io.ytterby.system.console;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which forms persons without script have sent, and had taken. */
final class SentForms {
    private static final int REFUSED = 400;

    private final Set<String> paths = new ConcurrentSkipListSet<>();

    /** What a browser without script was answered. */
    void hear(Response answer) {
        if (answer.request().method().equals("POST") && answer.status() < REFUSED)
            paths.add(URI.create(answer.url()).getPath());
    }

    /** Their addresses, without what stands behind a question mark. */
    Set<String> paths() {
        return Set.copyOf(paths);
    }
}
