package io.ytterby.client.inspection;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: where its calls are. */
public final class InspectionApi {
    private final Transport transport;

    public InspectionApi(Transport transport) {
        this.transport = transport;
    }

    public Alerts alerts() {
        return new Alerts(transport);
    }

    public Audit audit() {
        return new Audit(transport);
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(transport);
    }

    public Declarations declarations() {
        return new Declarations(transport);
    }

    public Evidence evidence() {
        return new Evidence(transport);
    }

    public HoldLaw holdLaw() {
        return new HoldLaw(transport);
    }

    public Holds holds() {
        return new Holds(transport);
    }

    public InstrumentChanges instrumentChanges() {
        return new InstrumentChanges(transport);
    }

    public Instruments instruments() {
        return new Instruments(transport);
    }

    public IssuerKeys issuerKeys() {
        return new IssuerKeys(transport);
    }

    public Issuers issuers() {
        return new Issuers(transport);
    }

    public Measurements measurements() {
        return new Measurements(transport);
    }

    public Orders orders() {
        return new Orders(transport);
    }

    public Ports ports() {
        return new Ports(transport);
    }

    public Profiles profiles() {
        return new Profiles(transport);
    }

    public Results results() {
        return new Results(transport);
    }

    public Samples samples() {
        return new Samples(transport);
    }

    public Selectivity selectivity() {
        return new Selectivity(transport);
    }

    public StatusLists statusLists() {
        return new StatusLists(transport);
    }

    public Workload workload() {
        return new Workload(transport);
    }
}
