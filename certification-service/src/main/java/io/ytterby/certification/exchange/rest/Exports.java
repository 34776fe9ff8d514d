package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.data.CatenaX9Writer;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.domain.ProductFootprint;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A footprint in another's format. */
final class Exports {
    private Exports() {}

    static Response catenaX9(ProductFootprint footprint) {
        return switch (CatenaX9Writer.write(footprint)) {
            case CatenaX9Writer.Outcome.Written(var document) ->
                Response.ok(PactJson.text(document), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case CatenaX9Writer.Outcome.NotExpressible(var why) ->
                ExchangeProblems.notExpressible(why).response();
        };
    }
}
