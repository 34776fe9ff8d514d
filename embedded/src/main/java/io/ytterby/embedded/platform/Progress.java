package io.ytterby.embedded.platform;

/** Where the platform tells what it does, a line at a time. Called from several threads. */
@FunctionalInterface
public interface Progress {
    void line(String text);
}
