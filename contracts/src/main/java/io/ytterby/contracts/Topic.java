package io.ytterby.contracts;

/**
 * A topic of the platform. A state topic is compacted and each record is an aggregate's whole public state, so that a
 * reader can be rebuilt from it alone; a fact topic keeps what happened for 30 days.
 */
public enum Topic {
    LICENSING_ORGANISATION("licensing.organisation", Kind.STATE),
    LICENSING_SUBJECT("licensing.subject", Kind.STATE),
    LICENSING_LICENCE("licensing.licence", Kind.STATE),
    LICENSING_CONTROL_LIST("licensing.control-list", Kind.STATE),
    LICENSING_CASE_STATUS("licensing.case-status", Kind.STATE),
    LICENSING_APPLICATION("licensing.application", Kind.FACT),
    LICENSING_LEDGER("licensing.ledger", Kind.FACT),
    TRACKING_LOT("tracking.lot", Kind.STATE),
    TRACKING_CUSTODY("tracking.custody", Kind.FACT),
    TRACKING_SIGHTING("tracking.sighting", Kind.FACT),
    TRACKING_ALERT("tracking.alert", Kind.FACT),
    TRACKING_RECALL("tracking.recall", Kind.FACT),
    TRACKING_CREDENTIAL("tracking.credential", Kind.STATE),
    INSPECTION_DECLARATION("inspection.declaration", Kind.STATE),
    INSPECTION_ORDER("inspection.order", Kind.STATE),
    INSPECTION_HOLD("inspection.hold", Kind.STATE),
    INSPECTION_RESULT("inspection.result", Kind.FACT),
    INSPECTION_RELEASE("inspection.release", Kind.FACT),
    INSPECTION_ALERT("inspection.alert", Kind.FACT),
    INSPECTION_CREDENTIAL("inspection.credential", Kind.STATE),
    CERTIFICATION_CERTIFICATE("certification.certificate", Kind.STATE),
    CERTIFICATION_CLAIM("certification.claim", Kind.FACT),
    INTELLIGENCE_TRADE_RECORD("intelligence.trade-record", Kind.FACT),
    INTELLIGENCE_SIGNAL("intelligence.signal", Kind.FACT),
    INTELLIGENCE_ALERT("intelligence.alert", Kind.STATE),
    INTELLIGENCE_CASE("intelligence.case", Kind.STATE),
    TIPS_LINK("tips.link", Kind.FACT);

    /** Whether a topic holds states or facts. */
    public enum Kind {
        STATE,
        FACT
    }

    /** The key of a heartbeat begins with this; no aggregate's id does. */
    public static final String HEARTBEAT_KEY = "@heartbeat-";

    private final String topicName;
    private final Kind kind;

    Topic(String topicName, Kind kind) {
        this.topicName = topicName;
        this.kind = kind;
    }

    public String topicName() {
        return topicName;
    }

    public Kind kind() {
        return kind;
    }

    /** The service that writes it, and nobody else: the part before the dot. */
    public String service() {
        return topicName.substring(0, topicName.indexOf('.'));
    }
}
