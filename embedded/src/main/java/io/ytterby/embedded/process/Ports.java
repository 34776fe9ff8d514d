package io.ytterby.embedded.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback address. */
public final class Ports {
    /** Below what Linux and macOS hand out to outgoing connections, so that none takes a port between look and use. */
    private static final int FIRST = 20_000;

    private static final int END = 31_000;
    private static final int TRIES = 500;

    private Ports() {}

    public static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** So many different free ports. @throws IllegalStateException if the machine seems to have none left */
    public static List<Integer> free(int count) {
        var found = new LinkedHashSet<Integer>();
        for (int i = 0; i < TRIES && found.size() < count; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) found.add(port);
        }
        if (found.size() < count)
            throw new IllegalStateException("no " + count + " free ports between " + FIRST + " and " + END);
        return List.copyOf(found);
    }

    /** The first of so many free ports in a row. @throws IllegalStateException as {@link #free} */
    public static int freeRun(int length) {
        for (int i = 0; i < TRIES; i++) {
            int base = ThreadLocalRandom.current().nextInt(FIRST, END - length);
            if (java.util.stream.IntStream.range(base, base + length).allMatch(Ports::isFree)) return base;
        }
        throw new IllegalStateException("no " + length + " free ports in a row between " + FIRST + " and " + END);
    }
}
