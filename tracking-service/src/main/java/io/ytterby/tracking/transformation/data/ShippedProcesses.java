package io.ytterby.tracking.transformation.data;

import io.quarkus.runtime.Startup;
import io.ytterby.tracking.transformation.app.ProcessRegister;
import io.ytterby.tracking.transformation.domain.Processes;
import jakarta.inject.Singleton;

/** The processes of this build, read when the service starts. */
@Singleton
@Startup
class ShippedProcesses implements ProcessRegister {
    private final Processes processes = ProcessesFile.readShipped();

    @Override
    public Processes processes() {
        return processes;
    }
}
