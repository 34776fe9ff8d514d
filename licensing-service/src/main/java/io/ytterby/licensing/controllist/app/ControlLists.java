package io.ytterby.licensing.controllist.app;

import io.quarkus.runtime.Startup;
import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.domain.ControlList;
import jakarta.enterprise.context.ApplicationScoped;

/** The control list in use: read at start, so that a file that means nothing stops the service before it answers. */
@Startup
@ApplicationScoped
public class ControlLists {
    private final ListInForce inForce = ListInForce.of(ControlListReader.readShipped());

    public ControlList current() {
        return inForce.list();
    }

    ListInForce inForce() {
        return inForce;
    }
}
