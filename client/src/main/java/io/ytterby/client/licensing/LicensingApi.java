package io.ytterby.client.licensing;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: where its calls are. */
public final class LicensingApi {
    private final Transport transport;

    public LicensingApi(Transport transport) {
        this.transport = transport;
    }

    public Appeals appeals() {
        return new Appeals(transport);
    }

    public Applications applications() {
        return new Applications(transport);
    }

    public Audit audit() {
        return new Audit(transport);
    }

    public ControlList controlList() {
        return new ControlList(transport);
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(transport);
    }

    public DenialReasons denialReasons() {
        return new DenialReasons(transport);
    }

    public Departments departments() {
        return new Departments(transport);
    }

    public DeskRules deskRules() {
        return new DeskRules(transport);
    }

    public Documents documents() {
        return new Documents(transport);
    }

    public Figures figures() {
        return new Figures(transport);
    }

    public Flags flags() {
        return new Flags(transport);
    }

    public Licences licences() {
        return new Licences(transport);
    }

    public Notices notices() {
        return new Notices(transport);
    }

    public Onboardings onboardings() {
        return new Onboardings(transport);
    }

    public Organisations organisations() {
        return new Organisations(transport);
    }

    public Queries queries() {
        return new Queries(transport);
    }

    public Queues queues() {
        return new Queues(transport);
    }

    public QuotaAllocations quotaAllocations() {
        return new QuotaAllocations(transport);
    }

    public QuotaRounds quotaRounds() {
        return new QuotaRounds(transport);
    }

    public Requirements requirements() {
        return new Requirements(transport);
    }

    public Reservations reservations() {
        return new Reservations(transport);
    }

    public RetentionPolicy retentionPolicy() {
        return new RetentionPolicy(transport);
    }

    public Screening screening() {
        return new Screening(transport);
    }

    public Statistics statistics() {
        return new Statistics(transport);
    }

    public Subjects subjects() {
        return new Subjects(transport);
    }

    public Workload workload() {
        return new Workload(transport);
    }
}
