package io.ytterby.client.tracking;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/tracking.json: the calls of Grams. */
public final class Grams {
    private final Transport transport;

    Grams(Transport transport) {
        this.transport = transport;
    }

    /** Show. */
    public Reply get(String code, Options options) {
        return transport.send("GET", "/api/tracking/v1/grams/" + Transport.encoded(code), null, "", options);
    }

    /** Every event that befell a gram, oldest record first; depth says through how many blends and transformations to go on with what was made into it, element which goods. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Paged custody(String code, Options options) {
        return transport.list("/api/tracking/v1/grams/" + Transport.encoded(code) + "/custody", options);
    }

    /** The code as a GS1 DataMatrix; module is the size of a square in pixels, 1 to 32. */
    public Reply datamatrixPng(String code, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/grams/" + Transport.encoded(code) + "/datamatrix.png", null, "", options);
    }

    /** The code as a GS1 DataMatrix that prints at any size. */
    public Reply datamatrixSvg(String code, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/grams/" + Transport.encoded(code) + "/datamatrix.svg", null, "", options);
    }

    /** The graph of what was made of a gram, with the share that comes from it. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply downstream(String code, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/grams/" + Transport.encoded(code) + "/downstream", null, "", options);
    }

    /** The same graph as a drawing, origins at the left; beyond a hundred nodes alike ones are one. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply downstreamGraphSvg(String code, Options options) {
        return transport.send(
                "GET",
                "/api/tracking/v1/grams/" + Transport.encoded(code) + "/downstream/graph.svg",
                null,
                "",
                options);
    }

    /** The code's GS1 Digital Link as a QR code; module is the size of a square in pixels, 1 to 32. */
    public Reply qrPng(String code, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/grams/" + Transport.encoded(code) + "/qr.png", null, "", options);
    }

    /** The code's GS1 Digital Link as a QR code that prints at any size. */
    public Reply qrSvg(String code, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/grams/" + Transport.encoded(code) + "/qr.svg", null, "", options);
    }

    /** The graph of what a gram was made of; in a mixture its origin is a distribution whose shares sum to one. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply upstream(String code, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/grams/" + Transport.encoded(code) + "/upstream", null, "", options);
    }

    /** The same graph as a drawing, origins at the left; beyond a hundred nodes alike ones are one. For producer, custodian, exporter, buyer, regulator, licensing-officer, customs-officer, lab-analyst. */
    public Reply upstreamGraphSvg(String code, Options options) {
        return transport.send(
                "GET", "/api/tracking/v1/grams/" + Transport.encoded(code) + "/upstream/graph.svg", null, "", options);
    }

    /** Verify. */
    public Reply verify(Object body, Options options) {
        return transport.send("POST", "/api/tracking/v1/grams:verify", body, "application/json", options);
    }
}
