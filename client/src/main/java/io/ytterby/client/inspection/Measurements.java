package io.ytterby.client.inspection;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/inspection.json: the calls of Measurements. */
public final class Measurements {
    private final Transport transport;

    Measurements(Transport transport) {
        this.transport = transport;
    }

    /** Takes an instrument's raw file (part file, 8 MB at most) with what is to be said of it (part metadata, JSON), keeps it byte for byte, and answers with its verdict. An alarm on declared goods places a local hold and does nothing more. For customs-officer, lab-analyst. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/inspection/v1/measurements", body, "multipart/form-data", options);
    }

    /** Measurements, the newest first: of a declaration, an order, an instrument, or of a verdict. For customs-officer, lab-analyst. */
    public Paged list(Options options) {
        return transport.list("/api/inspection/v1/measurements", options);
    }

    /** A measurement: its file, its instrument as it stood then, and all its verdicts in short. For customs-officer, lab-analyst. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/inspection/v1/measurements/" + Transport.encoded(id), null, "", options);
    }

    /** Why the verdict is what it is, in words and as data: lines, counts, rivals, the model's hash, and what would make it conclusive. For customs-officer, lab-analyst. */
    public Reply explanation(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/measurements/" + Transport.encoded(id) + "/explanation", null, "", options);
    }

    /** The file as it came, byte for byte; its ETag is its SHA-256. For customs-officer, lab-analyst. */
    public Reply file(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/measurements/" + Transport.encoded(id) + "/file", null, "", options);
    }

    /** The curve as numbers: energies, counts, model, residuals, and what each found element adds. For customs-officer, lab-analyst. */
    public Reply plot(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/measurements/" + Transport.encoded(id) + "/plot", null, "", options);
    }

    /** The curve as a picture, as it was drawn for the verdict. For customs-officer, lab-analyst. */
    public Reply plotSvg(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/measurements/" + Transport.encoded(id) + "/plot.svg", null, "", options);
    }

    /** The newest verdict: reasons, and each element with wt%, uncertainty, limits and evidence. For customs-officer, lab-analyst. */
    public Reply verdict(String id, Options options) {
        return transport.send(
                "GET", "/api/inspection/v1/measurements/" + Transport.encoded(id) + "/verdict", null, "", options);
    }

    /** Has the kept file analysed by today's model, under the conditions of then. The verdict is added to those that stand; none is overwritten. For customs-officer, lab-analyst. */
    public Reply reanalyse(String id, Options options) {
        return transport.send(
                "POST", "/api/inspection/v1/measurements/" + Transport.encoded(id) + ":reanalyse", null, "", options);
    }
}
