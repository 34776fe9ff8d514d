package io.ytterby.gateway.buyer.domain;

import java.util.List;

/** Whether a lot may leave, or has left, and what stands against it. */
public record Clearance(Verdict verdict, List<Blocker> blockers) {
    public Clearance {
        blockers = List.copyOf(blockers);
    }
}
