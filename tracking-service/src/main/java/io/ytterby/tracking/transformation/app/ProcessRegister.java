package io.ytterby.tracking.transformation.app;

import io.ytterby.tracking.transformation.domain.Processes;

/** Which processes there are. */
public interface ProcessRegister {
    Processes processes();
}
