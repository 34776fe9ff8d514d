package io.ytterby.client.intelligence;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/intelligence.json: the calls of Market. */
public final class Market {
    private final Transport transport;

    Market(Transport transport) {
        this.transport = transport;
    }

    /** How hard smuggling has become by month since a measure, and what the measure did to one figure beside that of an element it left alone. For case-officer, regulator, auditor. */
    public Reply difficulty(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/difficulty", null, "", options);
    }

    /** How hard smuggling has become by month since a measure, as a picture. For case-officer, regulator, auditor. */
    public Reply difficultySvg(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/difficulty.svg", null, "", options);
    }

    /** Writes a monthly figure of enforcement down, such as the days from a tip to a detention. For list-editor. */
    public Reply addFigures(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/market/figures", body, "application/json", options);
    }

    /** Destinations and holders of licences of an element, who piles up most first: at most a hundred, of those with most unused. For case-officer, regulator, auditor. */
    public Reply hoarders(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/hoarders", null, "", options);
    }

    /** Whether a destination or a holder piles up, by its licences and the facts that stand of it; what is missing is said. It accuses nobody by itself. For case-officer, regulator, auditor. */
    public Reply hoarding(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/hoarding", null, "", options);
    }

    /** For how many days a node's stock lasted, by month, as a picture. For case-officer, regulator, auditor. */
    public Reply hoardingSvg(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/hoarding.svg", null, "", options);
    }

    /** A chained Fisher index of what contained element costs, by week. A missing price is carried four weeks, and said. For case-officer, list-editor, regulator, auditor, buyer, exporter, producer. */
    public Reply index(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/index", null, "", options);
    }

    /** The index as a picture. For case-officer, list-editor, regulator, auditor, buyer, exporter, producer. */
    public Reply indexSvg(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/index.svg", null, "", options);
    }

    /** What is paid without a licence over what is paid with one. No number below three independent sources. For case-officer, regulator, auditor. */
    public Reply premium(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/premium", null, "", options);
    }

    /** The premium of the ninety days before the end of each of the last 24 months, as a picture; a month with fewer than three independent sources has no point. For case-officer, regulator, auditor. */
    public Reply premiumSvg(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/premium.svg", null, "", options);
    }

    /** Writes prices down, lawful or grey: all, or none. A source's later word of the same day stands in the place of its older one. For list-editor. */
    public Reply addQuotes(Object body, Options options) {
        return transport.send("POST", "/api/intelligence/v1/market/quotes", body, "application/json", options);
    }

    /** Prices that stand, the last to be told first. For case-officer, list-editor, regulator, auditor. */
    public Paged quotes(Options options) {
        return transport.list("/api/intelligence/v1/market/quotes", options);
    }

    /** How much more one place pays than another, net of freight, duty and tax, by week, with how unusual that is and what a container would bring. It accuses nobody. For case-officer, list-editor, regulator, auditor, buyer, exporter, producer. */
    public Reply spread(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/spread", null, "", options);
    }

    /** The spread as a picture. For case-officer, list-editor, regulator, auditor, buyer, exporter, producer. */
    public Reply spreadSvg(Options options) {
        return transport.send("GET", "/api/intelligence/v1/market/spread.svg", null, "", options);
    }
}
