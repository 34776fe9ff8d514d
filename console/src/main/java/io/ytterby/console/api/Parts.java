package io.ytterby.console.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A body of several parts, as the API takes raw files with what is to be said of them (RFC 7578). */
public final class Parts {
    private final String boundary = "ytterby-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Parts json(String name, String json) {
        begin("name=\"" + name + "\"", "application/json");
        return end(json.getBytes(StandardCharsets.UTF_8));
    }

    /** @param fileName as a person's machine calls it: it goes without what would end the head of its part */
    public Parts file(String name, String fileName, byte[] bytes) {
        var plain = fileName.replaceAll("[\\p{Cntrl}\"\\\\]", "_");
        begin("name=\"" + name + "\"; filename=\"" + plain + "\"", "application/octet-stream");
        return end(bytes);
    }

    /** With its boundary. */
    public String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private void begin(String disposition, String type) {
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }

    private Parts end(byte[] bytes) {
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
