package io.ytterby.gateway.proxy.domain;

/** What goes first when not all can go. In this order; the last is refused first. */
public enum Priority {
    /** Somebody at a gate asks whether goods may move. */
    STATUS,
    /** Goods or quantities are bound, let go or held: a lorry waits for it. */
    RELEASE,
    /** All the rest. */
    ORDINARY,
    /** What can as well be asked for in an hour: figures, exports, traces. */
    REPORT
}
