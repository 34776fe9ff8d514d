package io.ytterby.inspection.port.domain;

import java.time.LocalDate;

/** What came to wait on a legal day (Asia/Shanghai) and how waits ended on it; goods taken back come once more. */
public record FlowDay(LocalDate day, long arrived, long released, long refused, long cancelled) {}
