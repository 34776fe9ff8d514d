package io.ytterby.certification.claim.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.certification.claim.domain.LotCopy;
import io.ytterby.certification.claim.domain.ToldStep;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of what tracking has told: lots as they were copied, and steps that wait or were applied. */
final class ToldRows {
    private static final TypeReference<List<ToldStep.Goods>> GOODS = new TypeReference<>() {};
    private static final TypeReference<Map<Element, BigDecimal>> SHARES = new TypeReference<>() {};

    private final ObjectMapper json;

    ToldRows(ObjectMapper json) {
        this.json = json;
    }

    LotCopy lot(ResultSet row) throws SQLException {
        var model = row.getString("custody_model");
        var parent = row.getObject("parent_lot_id", UUID.class);
        return new LotCopy(
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getLong("version"),
                row.getString("gtin"),
                row.getString("lot_number"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("mass_mg"),
                new OrganisationId(row.getString("producer")),
                new OrganisationId(row.getString("custodian")),
                row.getString("status"),
                model == null ? null : CustodyModel.valueOf(model),
                new Composition(read(row.getString("composition"), SHARES)),
                parent == null ? null : new LotId(parent));
    }

    ToldStep step(ResultSet row) throws SQLException {
        return new ToldStep(
                row.getObject("id", UUID.class),
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("repackaging"),
                read(row.getString("inputs"), GOODS),
                read(row.getString("outputs"), GOODS));
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row holds unreadable JSON", e);
        }
    }
}
