package io.ytterby.client.licensing;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/licensing.json: the calls of ControlList. */
public final class ControlList {
    private final Transport transport;

    ControlList(Transport transport) {
        this.transport = transport;
    }

    /** As Of. */
    public Reply list(Options options) {
        return transport.send("GET", "/api/licensing/v1/control-list", null, "", options);
    }

    /** Entry. */
    public Reply entriesEntry(String code, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/control-list/entries/" + Transport.encoded(code), null, "", options);
    }

    /** Read. */
    public Reply instrumentsEntry(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/control-list/instruments/" + Transport.encoded(id), null, "", options);
    }

    /** Change. For list-editor. */
    public Reply putInstruments(String id, Object body, Options options) {
        return transport.send(
                "PUT",
                "/api/licensing/v1/control-list/instruments/" + Transport.encoded(id),
                body,
                "application/json",
                options);
    }

    /** Proposals. For list-editor, regulator, auditor. */
    public Reply proposals(Options options) {
        return transport.send("GET", "/api/licensing/v1/control-list/proposals", null, "", options);
    }

    /** Proposal. For list-editor, regulator, auditor. */
    public Reply proposalsEntry(String id, Options options) {
        return transport.send(
                "GET", "/api/licensing/v1/control-list/proposals/" + Transport.encoded(id), null, "", options);
    }

    /** Confirm. For list-editor. */
    public Reply confirmProposals(String id, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/control-list/proposals/" + Transport.encoded(id) + ":confirm",
                null,
                "",
                options);
    }

    /** Withdraw. For list-editor. */
    public Reply withdrawProposals(String id, Options options) {
        return transport.send(
                "POST",
                "/api/licensing/v1/control-list/proposals/" + Transport.encoded(id) + ":withdraw",
                null,
                "",
                options);
    }

    /** Versions. For list-editor, regulator, auditor, licensing-officer. */
    public Paged versions(Options options) {
        return transport.list("/api/licensing/v1/control-list/versions", options);
    }
}
