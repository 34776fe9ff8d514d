package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Lots. */
public final class Lots {
    private final Transport transport;

    Lots(Transport transport) {
        this.transport = transport;
    }

    /** Mint. For producer. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/lots", body, "application/json", options);
    }

    /** List. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Paged list(Options options) {
        return transport.list("/api/tracking/v1/lots", options);
    }

    /** Registers the lots of a CSV, one row a lot, all or none of them; dryRun=true writes nothing and says what would be and what is wrong, each fault with its row and column. For producer. */
    public Reply addImports(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/lots/imports", body, "text/csv", options);
    }

    /** Show. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id), null, "", options);
    }

    /** What came into a lot and what became of it, in all and of each element, counted from segments and operations at this moment. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply balance(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/balance", null, "", options);
    }

    /** The signed certificate of each block that the lot has grams of. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Paged certificates(String id, Options options) {
        return transport.list("/api/tracking/v1/lots/" + Transport.encoded(id) + "/certificates", options);
    }

    /** Codes. For producer, customs-officer. */
    public Reply codes(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/codes", null, "", options);
    }

    /** Custody. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Paged custody(String id, Options options) {
        return transport.list("/api/tracking/v1/lots/" + Transport.encoded(id) + "/custody", options);
    }

    /** The graph of what was made of all that a lot ever held, with the share that comes from it. CSV and NDJSON list the goods. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply downstream(String id, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/downstream", null, "", options);
    }

    /** The same graph as a drawing, origins at the left; beyond a hundred nodes alike ones are one. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply downstreamGraphSvg(String id, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/downstream/graph.svg", null, "", options);
    }

    /** Grant. For producer, custodian. */
    public Reply addGrants(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/lots/" + Transport.encoded(id) + "/grants",
                body,
                "application/json",
                options);
    }

    /** What was done with a lot, oldest first, and what each deed took of it or brought into it. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Paged operations(String id, Options options) {
        return transport.list("/api/tracking/v1/lots/" + Transport.encoded(id) + "/operations", options);
    }

    /** A lot's newest passport: a vc+jwt that anybody checks offline. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply passport(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/passport", null, "", options);
    }

    /** Signs a passport of a lot that the caller's organisation has; it takes the place of the last one. For custodian, producer. */
    public Reply addPassport(String id, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/passport", null, "", options);
    }

    /** The open recalls that any gram of this lot falls under, whatever it was made of. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply recalls(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/recalls", null, "", options);
    }

    /** The way that the lot is meant to take. For producer, custodian, exporter, regulator, customs-officer. */
    public Reply routePlan(String id, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/route-plan", null, "", options);
    }

    /** Says which way the lot is to take; If-Match "0" for the first plan. For custodian. */
    public Reply putRoutePlan(String id, Object body, Options options) {
        return transport.send(
                "PUT",
                "/api/tracking/v1/lots/" + Transport.encoded(id) + "/route-plan",
                body,
                "application/json",
                options);
    }

    /** A lot and what it was made of as aspect models of Catena-X: Batch or SerialPart 3.0.0, SingleLevelBomAsBuilt and SingleLevelUsageAsBuilt 3.0.0. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply tractusx(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/tractusx", null, "", options);
    }

    /** How a lot and what it was made of came to be: a UNTP 0.7.0 Digital Traceability Event, a credential that is still to be signed by its issuer. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply untp(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/untp", null, "", options);
    }

    /** The graph of what a lot was made of, with origins whose shares sum to one. CSV and NDJSON list the goods. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply upstream(String id, Options options) {
        return transport.send("GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/upstream", null, "", options);
    }

    /** The same graph as a drawing, origins at the left; beyond a hundred nodes alike ones are one. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply upstreamGraphSvg(String id, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/lots/" + Transport.encoded(id) + "/upstream/graph.svg", null, "", options);
    }

    /** Writes off a lot or some of it that is gone for good; its codes name destroyed grams then. For custodian. */
    public Reply destroy(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/lots/" + Transport.encoded(id) + ":destroy",
                body,
                "application/json",
                options);
    }

    /** Puts lots of the same goods, kept apart physically, under this lot's number; no gram is minted anew. For custodian. */
    public Reply merge(String id, Object body, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/lots/" + Transport.encoded(id) + ":merge", body, "application/json", options);
    }

    /** Puts a lot into the pack with this SSCC; the first one makes the pack. For custodian. */
    public Reply pack(String id, Object body, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/lots/" + Transport.encoded(id) + ":pack", body, "application/json", options);
    }

    /** Receive. For custodian. */
    public Reply receive(String id, Options options) {
        return transport.send("POST", "/api/tracking/v1/lots/" + Transport.encoded(id) + ":receive", null, "", options);
    }

    /** Takes used goods back in as scrap, also what was exported and came back under an import. For custodian. */
    public Reply recycle(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/tracking/v1/lots/" + Transport.encoded(id) + ":recycle",
                body,
                "application/json",
                options);
    }

    /** Ship. For custodian. */
    public Reply ship(String id, Object body, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/lots/" + Transport.encoded(id) + ":ship", body, "application/json", options);
    }

    /** Split. For custodian. */
    public Reply split(String id, Object body, Options options) {
        return transport.send(
                "POST", "/api/tracking/v1/lots/" + Transport.encoded(id) + ":split", body, "application/json", options);
    }

    /** Takes a lot out of the pack that it lies in. For custodian. */
    public Reply unpack(String id, Options options) {
        return transport.send("POST", "/api/tracking/v1/lots/" + Transport.encoded(id) + ":unpack", null, "", options);
    }
}
