package io.ytterby.kit.fault;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A place where a test may kill the process as {@code kill -9} would. Off unless {@code YTTERBY_CRASH_AT} names the
 * place, as {@code relay.after-ack} or, for the third time it is reached, {@code relay.after-ack:3}.
 */
public final class CrashPoint {
    static final String VARIABLE = "YTTERBY_CRASH_AT";
    private static final CrashPoint CONFIGURED = parse(System.getenv(VARIABLE));

    private final @Nullable String name;
    private final AtomicInteger left;

    private CrashPoint(@Nullable String name, int times) {
        this.name = name;
        this.left = new AtomicInteger(times);
    }

    /** Ends the process here, at once and without any clean-up, if this is the place and the time. */
    public static void reached(String place) {
        if (CONFIGURED.strikes(place)) Runtime.getRuntime().halt(137);
    }

    static boolean isConfigured() {
        return CONFIGURED.name != null;
    }

    boolean strikes(String place) {
        return place.equals(name) && left.decrementAndGet() == 0;
    }

    static CrashPoint parse(@Nullable String text) {
        if (text == null || text.isBlank()) return new CrashPoint(null, 0);
        int colon = text.lastIndexOf(':');
        if (colon < 0) return new CrashPoint(text, 1);
        return new CrashPoint(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
