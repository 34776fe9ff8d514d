package io.ytterby.tracking.lot.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.app.Operations;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Operations as rows that nobody may change. */
@ApplicationScoped
class JdbiOperations implements Operations {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};
    private static final String SELECT = """
            SELECT done.*, undone.operation_id AS reversed_by FROM lot_operation done
              LEFT JOIN lot_operation undone ON undone.reverses = done.operation_id\s""";

    private final Jdbi jdbi;

    JdbiOperations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void write(Actor actor, Operation operation, Instant at) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO lot_operation (operation_id, kind, process, org, person, at, reverses, detail)
                            VALUES (:id, :kind, CAST(:process AS text), :org, :person, :at, CAST(:reverses AS uuid),
                                CAST(:detail AS jsonb))""")
                    .bind("id", operation.id().value())
                    .bind("kind", operation.kind().name())
                    .bind("process", operation.process())
                    .bind("org", actor.organisation().value())
                    .bind("person", actor.person().value())
                    .bind("at", at)
                    .bind(
                            "reverses",
                            operation.reverses() == null
                                    ? null
                                    : operation.reverses().toString())
                    .bind("detail", text(operation.detail()))
                    .execute();
            OperationParts.insert(handle, "operation_input", operation.id(), operation.inputs());
            OperationParts.insert(handle, "operation_output", operation.id(), operation.outputs());
        });
    }

    @Override
    public Optional<Written> find(OperationId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " WHERE done.operation_id = :id")
                .bind("id", id.value())
                .map((row, context) -> written(handle, row))
                .findOne());
    }

    private static Written written(Handle handle, ResultSet row) throws SQLException {
        var id = new OperationId(row.getObject("operation_id", UUID.class));
        var operation = new Operation(
                id,
                Operation.Kind.valueOf(row.getString("kind")),
                row.getString("process"),
                OperationParts.read(handle, "operation_input", id),
                OperationParts.read(handle, "operation_output", id),
                operationId(row, "reverses"),
                detail(row.getString("detail")));
        return new Written(
                row.getLong("seq"),
                operation,
                new OrganisationId(row.getString("org")),
                new PersonId(row.getString("person")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                operationId(row, "reversed_by"));
    }

    private static @Nullable OperationId operationId(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OperationId(id);
    }

    private static String text(Map<String, String> detail) {
        try {
            return JSON.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts that are no JSON", impossible);
        }
    }

    private static Map<String, String> detail(String text) {
        try {
            return JSON.readValue(text, DETAIL);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an operation's detail is no JSON", broken);
        }
    }
}
