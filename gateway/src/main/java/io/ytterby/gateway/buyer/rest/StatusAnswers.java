package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.credentials.json.Json;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.SignAnswer;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.problem.Problems;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a status is answered: as JSON, signed where that is asked for, and not at all when it is too old. */
@Singleton
class StatusAnswers {
    static final String SIGNED = "application/vc+jwt";

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(SIGNED))
            .build();

    private final CheckStatus check;
    private final SignAnswer signing;
    private final ObjectMapper json;
    private final StatusFigures figures;

    StatusAnswers(CheckStatus check, SignAnswer signing, ObjectMapper json, StatusFigures figures) {
        this.check = check;
        this.signing = signing;
        this.json = json;
        this.figures = figures;
    }

    /** What was asked for: the header {@code Accept}, and the request that understands it. */
    record Wanted(@Nullable String accept, Request request) {
        /** Most want JSON: of those the header is not even taken apart. */
        boolean signed() {
            if (accept == null || !accept.contains("vc+jwt")) return false;
            var form = request.selectVariant(FORMS);
            return form != null && form.getMediaType().toString().equals(SIGNED);
        }
    }

    /**
     * @param about {@code licence} or {@code lot}
     * @param id its own
     */
    Response of(String about, Object id, Object body, Freshness freshness, OrganisationId askedBy, Wanted wanted) {
        if (isOver(about, freshness)) return StatusProblems.tooOld(freshness).response();
        if (!wanted.signed()) return fresh(body, MediaType.APPLICATION_JSON);
        var answer = (Json.Obj) json(json.valueToTree(body));
        return fresh(signing.sign("urn:ytterby:" + about + ":" + id, answer, askedBy, freshness), SIGNED);
    }

    /** Whether it is too old to be told; counts what is answered. */
    boolean isOver(String about, Freshness freshness) {
        figures.answered(about, freshness);
        return freshness.isOver();
    }

    /** The same for what is absent and for what belongs to others: status, headers, length, and work. */
    Response absent(String what, Object id) {
        if (!check.knowsWhatThereIs()) {
            figures.refused(what);
            return StatusProblems.notCaughtUp().response();
        }
        figures.absent(what);
        return Problems.notFound(what, id).response();
    }

    /** An answer is true for the moment it is given. */
    static Response fresh(Object body, String type) {
        return Response.ok(body, type)
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept, Authorization")
                .build();
    }

    /** Numbers become texts: 64 bits do not fit into every reader of a credential. */
    private static Json json(JsonNode node) {
        if (node.isObject()) {
            Map<String, Json> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), json(member.getValue())));
            return new Json.Obj(members);
        }
        if (node.isArray()) {
            var items = new ArrayList<Json>();
            node.forEach(item -> items.add(json(item)));
            return new Json.Arr(items);
        }
        return node.isBoolean() ? new Json.Bool(node.booleanValue()) : new Json.Text(node.asText());
    }
}
