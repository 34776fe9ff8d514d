package io.ytterby.tracking.device.app;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.device.domain.FieldDevice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Takes a device of the actor's organisation into the books. */
@ApplicationScoped
public class RegisterDevice {
    private final FieldDevices devices;
    private final Journal journal;
    private final Clock clock;

    RegisterDevice(FieldDevices devices, Journal journal, Clock clock) {
        this.devices = devices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public FieldDevice register(Actor actor, Unlocode office, String name, AgreementKey key) {
        var jwk = new String(Jcs.bytes(key.jwk()), StandardCharsets.UTF_8);
        var device = new FieldDevice(UUID.randomUUID(), actor.organisation(), office, name, jwk, clock.instant(), null);
        devices.add(device, actor.person());
        journal.write(new Change(
                actor,
                "device.registered",
                "device/" + device.id(),
                Map.of("office", office.value(), "name", name, "key", key.thumbprint())));
        return device;
    }
}
