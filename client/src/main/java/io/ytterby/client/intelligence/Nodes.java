package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Nodes. */
public final class Nodes {
    private final Transport transport;

    Nodes(Transport transport) {
        this.transport = transport;
    }

    /** Writes down what a source says of a node, a country's two letters or a firm as records name it: all, or none. A source's later word of the same month stands in the place of its older one. For list-editor. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/nodes", body, "application/json", options);
    }

    /** Nodes of which facts stand, the last to be told of first. For case-officer, list-editor, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/intelligence/v1/nodes", options);
    }

    /** Whether a node can have had what trade records say it sent on, in contained element: 10,000 draws within the errors of all figures, the same draws each time. UNKNOWN where too little is known. asOf= asks as of an earlier day: by records until then and facts that were out. For case-officer, regulator, auditor. */
    public Reply balance(String id, Options options) {
        return transport.send(
                "GET", "/api/intelligence/v1/nodes/" + Transport.encoded(id) + "/balance", null, "", options);
    }

    /** Facts that stand of a node, the last to be told first. For case-officer, list-editor, regulator, auditor. */
    public Paged facts(String id, Options options) {
        return transport.list("/api/intelligence/v1/nodes/" + Transport.encoded(id) + "/facts", options);
    }
}
