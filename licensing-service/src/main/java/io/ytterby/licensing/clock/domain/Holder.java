package io.ytterby.licensing.clock.domain;

/** Who holds a case. The 45 working days run only while the authority's side does. */
public enum Holder {
    EXPORTER(false),
    AUTHORITY(true),
    DEPARTMENT(true),
    APPEAL(false),
    NOBODY(false);

    private final boolean running;

    Holder(boolean running) {
        this.running = running;
    }

    /** Whether its days count against the 45. */
    public boolean isRunning() {
        return running;
    }
}
