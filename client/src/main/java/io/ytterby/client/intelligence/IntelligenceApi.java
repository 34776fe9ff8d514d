package io.ytterby.client.intelligence;

import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: where its calls are. */
public final class IntelligenceApi {
    private final Transport transport;

    public IntelligenceApi(Transport transport) {
        this.transport = transport;
    }

    public Alerts alerts() {
        return new Alerts(transport);
    }

    public Audit audit() {
        return new Audit(transport);
    }

    public Cases cases() {
        return new Cases(transport);
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(transport);
    }

    public Entities entities() {
        return new Entities(transport);
    }

    public EntityCandidates entityCandidates() {
        return new EntityCandidates(transport);
    }

    public EntityLinks entityLinks() {
        return new EntityLinks(transport);
    }

    public Evidence evidence() {
        return new Evidence(transport);
    }

    public Imports imports() {
        return new Imports(transport);
    }

    public Interests interests() {
        return new Interests(transport);
    }

    public Labels labels() {
        return new Labels(transport);
    }

    public Market market() {
        return new Market(transport);
    }

    public Mirror mirror() {
        return new Mirror(transport);
    }

    public Nodes nodes() {
        return new Nodes(transport);
    }

    public TradeRecords tradeRecords() {
        return new TradeRecords(transport);
    }
}
