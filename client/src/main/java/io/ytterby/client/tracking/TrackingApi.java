package io.ytterby.client.tracking;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: where its calls are. */
public final class TrackingApi {
    private final Transport transport;

    public TrackingApi(Transport transport) {
        this.transport = transport;
    }

    public Alerts alerts() {
        return new Alerts(transport);
    }

    public Audit audit() {
        return new Audit(transport);
    }

    public Blends blends() {
        return new Blends(transport);
    }

    public Blocks blocks() {
        return new Blocks(transport);
    }

    public Custody custody() {
        return new Custody(transport);
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(transport);
    }

    public Devices devices() {
        return new Devices(transport);
    }

    public Epochs epochs() {
        return new Epochs(transport);
    }

    public Grams grams() {
        return new Grams(transport);
    }

    public IssuerKeys issuerKeys() {
        return new IssuerKeys(transport);
    }

    public Issuers issuers() {
        return new Issuers(transport);
    }

    public Keys keys() {
        return new Keys(transport);
    }

    public Lots lots() {
        return new Lots(transport);
    }

    public Operations operations() {
        return new Operations(transport);
    }

    public Packs packs() {
        return new Packs(transport);
    }

    public Processes processes() {
        return new Processes(transport);
    }

    public Recalls recalls() {
        return new Recalls(transport);
    }

    public Rights rights() {
        return new Rights(transport);
    }

    public Sightings sightings() {
        return new Sightings(transport);
    }

    public StatusLists statusLists() {
        return new StatusLists(transport);
    }

    public Transformations transformations() {
        return new Transformations(transport);
    }
}
