package io.ytterby.benchmarks.capacity;

/** What works on the traffic. A replica of a service is one core of it; its database has cores of its own. */
enum Station {
    GATEWAY("gateway", true),
    LICENSING("licensing, with its database", true),
    TRACKING("tracking, with its database", true),
    INSPECTION("inspection, with its database", true),
    RELAYS("relay of licensing", false);

    private final String title;
    private final boolean scales;

    Station(String title, boolean scales) {
        this.title = title;
        this.scales = scales;
    }

    String title() {
        return title;
    }

    /** False where another replica was not measured to help. */
    boolean scales() {
        return scales;
    }
}
