package io.ytterby.client;

/** Gives the access token for the next request. Asked each time, by any thread: who fetches tokens keeps them. */
@FunctionalInterface
public interface TokenSupplier {
    /** @throws YtterbyException if there is none to be had */
    String token();

    static TokenSupplier of(String token) {
        return () -> token;
    }
}
