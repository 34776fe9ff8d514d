package io.ytterby.gateway.proxy.domain;

import java.util.Set;

/** Whether a request that failed may be sent again without anybody's order being carried out twice. */
public final class Retries {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private Retries() {}

    /**
     * @param reached whether a byte of it may have reached the service
     * @param keyed whether the client gave it an Idempotency-Key
     * @param bodyBegun whether a part of its body has been read, and is gone
     */
    public static boolean mayRepeat(String method, boolean reached, boolean keyed, boolean bodyBegun) {
        if (bodyBegun) return false;
        if (SAFE.contains(method)) return true;
        return !reached && keyed && method.equals("POST");
    }
}
