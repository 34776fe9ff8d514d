package io.ytterby.tracking.interop.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.interop.app.Amounts;
import io.ytterby.tracking.interop.app.TraceLot.Traced;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a Digital Traceability Event of UNTP 0.7.0: each operation that made something is a MakeEvent. Lots that the reader may
 * not see are left out of their events. The credential carries no proof: its issuer signs it.
 */
@ApplicationScoped
class TraceabilityEvents {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String UNLOCODE = "https://unece.org/trade/cefact/unlocode-code-list-country-and-territory";

    private final InteropConfig config;
    private final Clock clock;

    TraceabilityEvents(InteropConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    ObjectNode of(LotId id, Traced traced) {
        var lots = traced.lots().stream().collect(Collectors.toMap(Lot::id, Function.identity()));
        var credential = JSON.objectNode();
        credential
                .putArray("@context")
                .add("https://www.w3.org/ns/credentials/v2")
                .add("https://vocabulary.uncefact.org/untp/0.7.0/context/");
        credential.putArray("type").add("DigitalTraceabilityEvent").add("VerifiableCredential");
        credential.put("id", "urn:uuid:" + id);
        var issuer = credential.putObject("issuer");
        issuer.putArray("type").add("CredentialIssuer");
        issuer.put("id", config.issuer()).put("name", "Ytterby");
        credential.put(
                "validFrom", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        var subject = credential.putArray("credentialSubject");
        traced.operations().stream()
                .sorted(Comparator.comparingLong(Operations.Written::seq))
                .forEach(done -> event(subject.addObject(), done, lots));
        return credential;
    }

    private static void event(ObjectNode event, Operations.Written done, Map<LotId, Lot> lots) {
        var operation = done.operation();
        event.putArray("type").add("MakeEvent").add("LifecycleEvent");
        event.put("id", "urn:uuid:" + operation.id());
        event.put("name", operation.process() == null ? words(operation.kind()) : operation.process());
        event.put("eventDate", done.at().toString());
        var step = step(operation.kind());
        event.putObject("activityType")
                .put("code", step)
                .put("name", step.replace('_', ' '))
                .put("schemeId", "https://ref.gs1.org/cbv/BizStep")
                .put("schemeName", "GS1 CBV Business Step");
        party(event.putArray("relatedParty").addObject(), done);
        products(event.putArray("inputProduct"), operation.inputs(), lots, "consumed");
        products(event.putArray("outputProduct"), operation.outputs(), lots, "new");
        operation.outputs().stream()
                .map(part -> lots.get(part.lot()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(lot -> facility(event.putObject("madeAtFacility"), lot));
    }

    private static void party(ObjectNode role, Operations.Written done) {
        role.put("role", "manufacturer");
        var party = role.putObject("party");
        party.putArray("type").add("Party");
        party.put("id", "urn:ytterby:organisation:" + done.organisation());
        party.put("name", done.organisation().value())
                .put("registeredId", done.organisation().value());
    }

    private static void products(ArrayNode into, List<OperationPart> parts, Map<LotId, Lot> lots, String disposition) {
        var masses = new LinkedHashMap<LotId, Mass>();
        parts.forEach(part -> masses.merge(part.lot(), part.mass(), Mass::plus));
        masses.forEach((id, mass) -> {
            var lot = lots.get(id);
            if (lot != null) {
                product(into.addObject(), lot, mass, disposition);
            }
        });
    }

    private static void product(ObjectNode item, Lot lot, Mass mass, String disposition) {
        item.putObject("product")
                .put("id", Amounts.digitalLink(lot))
                .put("name", Amounts.name(lot))
                .put("batchNumber", lot.card().number().value())
                .put("idGranularity", "batch");
        item.putObject("quantity").put("value", Amounts.grams(mass)).put("unit", "GRM");
        item.put("disposition", disposition);
    }

    private static void facility(ObjectNode facility, Lot lot) {
        var place = lot.card().place().value();
        facility.put("id", UNLOCODE + "#" + place).put("name", place).put("registeredId", place);
    }

    private static String step(Operation.Kind kind) {
        return switch (kind) {
            case MINT -> "commissioning";
            case SPLIT, MERGE -> "repackaging";
            default -> "creating_class_instance";
        };
    }

    private static String words(Operation.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
