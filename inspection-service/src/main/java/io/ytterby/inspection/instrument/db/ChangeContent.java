package io.ytterby.inspection.instrument.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.inspection.instrument.domain.CalibrationCertificate;
import io.ytterby.inspection.instrument.domain.CalibrationCertificate.MeasuredValue;
import io.ytterby.inspection.instrument.domain.InstrumentCard;
import io.ytterby.inspection.instrument.domain.InstrumentChange.Content;
import io.ytterby.inspection.instrument.domain.InstrumentKind;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards and certificates as the JSON of a column. */
@Singleton
class ChangeContent {
    private final ObjectMapper json;

    ChangeContent(ObjectMapper json) {
        this.json = json;
    }

    private record CardJson(InstrumentKind kind, String serial, String place, boolean inService, JsonNode conditions) {}

    private record CertificateJson(
            String number,
            LocalDate validFrom,
            LocalDate validUntil,
            String performedBy,
            String referenceMaterial,
            @Nullable BigDecimal fwhmEv5895,
            @Nullable JsonNode energyCal,
            List<MeasuredValue> values) {}

    String kind(Content content) {
        return content instanceof Content.NewCard ? "CARD" : "CALIBRATION";
    }

    String text(Content content) {
        return switch (content) {
            case Content.NewCard(var card) -> text(card);
            case Content.NewCalibration(var certificate) -> text(certificate);
        };
    }

    String text(InstrumentCard card) {
        return written(new CardJson(
                card.kind(), card.serial(), card.place(), card.inService(), read(card.conditions(), JsonNode.class)));
    }

    String text(CalibrationCertificate of) {
        var energy = of.energyCal();
        return written(new CertificateJson(
                of.number(),
                of.validFrom(),
                of.validUntil(),
                of.performedBy(),
                of.referenceMaterial(),
                of.fwhmEv5895(),
                energy == null ? null : read(energy, JsonNode.class),
                of.values()));
    }

    Content content(String kind, String text) {
        return kind.equals("CARD") ? new Content.NewCard(card(text)) : new Content.NewCalibration(certificate(text));
    }

    InstrumentCard card(String text) {
        var card = read(text, CardJson.class);
        return new InstrumentCard(
                card.kind(),
                card.serial(),
                card.place(),
                card.inService(),
                card.conditions().toString());
    }

    CalibrationCertificate certificate(String text) {
        var read = read(text, CertificateJson.class);
        var energy = read.energyCal();
        return new CalibrationCertificate(
                read.number(),
                read.validFrom(),
                read.validUntil(),
                read.performedBy(),
                read.referenceMaterial(),
                read.fwhmEv5895(),
                energy == null || energy.isNull() ? null : energy.toString(),
                read.values());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value, e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + type.getSimpleName() + " that was written here: " + text, e);
        }
    }
}
