package io.ytterby.inspection.measurement.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.inspection.instrument.app.InstrumentsInForce;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.instrument.domain.InstrumentKind;
import io.ytterby.inspection.instrument.domain.Standing;
import io.ytterby.inspection.measurement.domain.InstrumentUsed;
import io.ytterby.inspection.measurement.domain.InstrumentUsed.State;
import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.metadata.ConditionsJson;
import io.ytterby.spectra.metadata.MetadataReading;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which instrument a measurement was made with, and what of it counts: of one in the registry its card and the calibration
 * in force, before anything that sender or file say.
 */
@Singleton
public class ChooseInstrument {
    private final InstrumentsInForce inForce;
    private final ObjectMapper json;

    ChooseInstrument(InstrumentsInForce inForce, ObjectMapper json) {
        this.inForce = inForce;
        this.json = json;
    }

    public InstrumentUsed of(Conditions given, Instant at) {
        var named = given.instrument().id();
        if (named == null)
            return new InstrumentUsed(
                    null,
                    null,
                    null,
                    null,
                    State.NOT_REGISTERED,
                    "No instrument of the registry is named: nobody vouches for its card and its calibration");
        var id = InstrumentId.ifShaped(named).orElse(null);
        if (id == null) return outOfForce(named, null, "No instrument of this id can be in the registry: " + named);
        return switch (inForce.at(id, at)) {
            case Standing.InForce found ->
                new InstrumentUsed(
                        named,
                        id,
                        found.calibration().id(),
                        conditions(found),
                        State.IN_FORCE,
                        "Calibrated until "
                                + found.calibration().certificate().validUntil() + " by certificate "
                                + found.calibration().certificate().number());
            case Standing.OutOfForce(var why, var known) -> outOfForce(named, known ? id : null, why);
        };
    }

    /** What an analysis is to go by. */
    public static Conditions conditions(Conditions given, InstrumentUsed used) {
        var card = used.conditions();
        if (card == null) return given;
        return switch (ConditionsJson.parse(card.getBytes(StandardCharsets.UTF_8))) {
            case MetadataReading.Said(var vouchedFor) -> vouchedFor.or(given);
            case MetadataReading.Wrong(var problems) ->
                throw new IllegalStateException("a card that was taken before: " + problems);
        };
    }

    private static InstrumentUsed outOfForce(String named, @Nullable InstrumentId id, String why) {
        return new InstrumentUsed(named, id, null, null, State.OUT_OF_CALIBRATION, why);
    }

    private String conditions(Standing.InForce found) {
        var certificate = found.calibration().certificate();
        var whole = json.createObjectNode();
        var instrument = read(found.instrument().card().conditions());
        if (!instrument.has("excitation"))
            instrument.put("excitation", excitation(found.instrument().card().kind()));
        if (certificate.fwhmEv5895() != null) instrument.put("fwhmEv5895", certificate.fwhmEv5895());
        whole.set("instrument", instrument);
        if (certificate.energyCal() != null) whole.set("energyCal", tree(certificate.energyCal()));
        return whole.toString();
    }

    private static String excitation(InstrumentKind kind) {
        return switch (kind) {
            case XRF -> "xray";
            case EDS -> "electron";
            case GAMMA -> "none";
        };
    }

    private ObjectNode read(String text) {
        if (tree(text) instanceof ObjectNode object) return object;
        throw new IllegalStateException("a card that is no object: " + text);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON that was written here: " + text, e);
        }
    }
}
