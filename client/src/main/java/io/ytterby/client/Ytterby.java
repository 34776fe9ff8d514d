package io.ytterby.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.client.certification.CertificationApi;
import io.ytterby.client.gateway.GatewayApi;
import io.ytterby.client.inspection.InspectionApi;
import io.ytterby.client.intelligence.IntelligenceApi;
import io.ytterby.client.licensing.LicensingApi;
import io.ytterby.client.stream.EventStream;
import io.ytterby.client.tracking.TrackingApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The platform, as a program meets it. Safe for threads; make one and keep it.
 *
 * <pre>{@code
 * var ytterby = new Ytterby(URI.create("https://gateway.example"), new ClientCredentials(issuer, id, secret));
 * for (var licence : ytterby.licensing().licences().list(Options.NONE)) ...
 * }</pre>
 */
public final class Ytterby {
    private final Transport transport;
    private final HttpClient http;
    private final URI gateway;
    private final TokenSupplier tokens;

    public Ytterby(URI gateway, TokenSupplier tokens) {
        this(gateway, tokens, Retries.USUAL);
    }

    public Ytterby(URI gateway, TokenSupplier tokens, Retries retries) {
        this.http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        this.gateway = gateway;
        this.tokens = tokens;
        this.transport = new Transport(
                gateway,
                tokens,
                http,
                retries,
                new ObjectMapper(),
                () -> ThreadLocalRandom.current().nextLong());
    }

    public LicensingApi licensing() {
        return new LicensingApi(transport);
    }

    public TrackingApi tracking() {
        return new TrackingApi(transport);
    }

    public InspectionApi inspection() {
        return new InspectionApi(transport);
    }

    public CertificationApi certification() {
        return new CertificationApi(transport);
    }

    public IntelligenceApi intelligence() {
        return new IntelligenceApi(transport);
    }

    /** What the gateway answers itself: status checks, webhooks, events. */
    public GatewayApi gateway() {
        return new GatewayApi(transport);
    }

    /** Server-sent events from this path on, which come back by themselves after a break. */
    public EventStream stream(String path) {
        return new EventStream(http, gateway.resolve(path), tokens);
    }

    /** For a call that this version of the client does not know yet. */
    public Transport transport() {
        return transport;
    }
}
