package io.ytterby.tracking.device.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.device.domain.FieldDevice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives a device no bundle any more. What it has goes on until it expires: for a lost one, expose its blocks. */
@ApplicationScoped
public class RetireDevice {
    private final FieldDevices devices;
    private final Journal journal;
    private final Clock clock;

    RetireDevice(FieldDevices devices, Journal journal, Clock clock) {
        this.devices = devices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty if the actor's organisation has no such device; doing it twice changes nothing. */
    @Transactional
    public Optional<FieldDevice> retire(Actor actor, UUID id) {
        var found = devices.find(actor.organisation(), id);
        if (found.isPresent() && devices.tryRetire(id, clock.instant()))
            journal.write(new Change(actor, "device.retired", "device/" + id, Map.of()));
        return devices.find(actor.organisation(), id);
    }
}
