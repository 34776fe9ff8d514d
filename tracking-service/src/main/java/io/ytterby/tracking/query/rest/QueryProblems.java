package io.ytterby.tracking.query.rest;

import io.ytterby.epcis.query.QueryReading;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import io.ytterby.tracking.query.app.QueryRefusal;
import jakarta.ws.rs.core.Response;

/** Each refusal as EPCIS 2.0 words it. */
final class QueryProblems {
    private QueryProblems() {}

    static Response response(QueryRefusal refusal) {
        return switch (refusal) {
            case QueryRefusal.Malformed(var why) -> malformed(why);
            case QueryRefusal.Invalid(var member, var reason) ->
                EpcisProblem.of(EpcisProblem.Type.QUERY_VALIDATION, member + " " + reason)
                        .with("pointer", member)
                        .response();
            case QueryRefusal.Controls(var reason) ->
                EpcisProblem.of(EpcisProblem.Type.SUBSCRIPTION_CONTROLS, reason).response();
            case QueryRefusal.Taken(var name) ->
                EpcisProblem.of(EpcisProblem.Type.ALREADY_EXISTS, "There is a query named " + name + ".")
                        .response();
            case QueryRefusal.TooMany(var most) ->
                EpcisProblem.of(EpcisProblem.Type.QUERY_TOO_LARGE, "An organisation has at most " + most + ".")
                        .response();
            case QueryRefusal.Unknown ignored -> unknown();
        };
    }

    static Response malformed(QueryReading.Refused why) {
        var type = why.tooComplex() ? EpcisProblem.Type.QUERY_TOO_COMPLEX : EpcisProblem.Type.QUERY_PARAMETER;
        return EpcisProblem.of(type, why.parameter() + " " + why.reason())
                .with("parameter", why.parameter())
                .response();
    }

    static Response unknown() {
        return EpcisProblem.of(EpcisProblem.Type.NO_SUCH_NAME, "There is no query or subscription of this name.")
                .response();
    }
}
