package io.ytterby.intelligence.entity.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.Entity;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.EntityLink;
import io.ytterby.intelligence.entity.domain.Profile;
import io.ytterby.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of entities, links and candidates. */
final class Rows {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Rows() {}

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + value.getClass(), e);
        }
    }

    static <T> T read(String text, com.fasterxml.jackson.core.type.TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be read", e);
        }
    }

    static Entity entity(ResultSet row) throws SQLException {
        return new Entity(
                new EntityId(row.getObject("entity_id", UUID.class)),
                read(row.getString("profile"), new com.fasterxml.jackson.core.type.TypeReference<Profile>() {}),
                row.getLong("version"),
                new PersonId(row.getString("changed_by")),
                moment(row, "changed_at"));
    }

    static EntityLink link(ResultSet row) throws SQLException {
        return new EntityLink(
                row.getObject("id", UUID.class),
                new EntityId(row.getObject("from_id", UUID.class)),
                new EntityId(row.getObject("to_id", UUID.class)),
                EntityLink.LinkType.valueOf(row.getString("type")),
                row.getBigDecimal("share"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("source"),
                new PersonId(row.getString("made_by")),
                moment(row, "made_at"),
                person(row, "verified_by"),
                at(row, "verified_at"),
                person(row, "ended_by"),
                at(row, "ended_at"),
                row.getString("end_reason"));
    }

    static Candidate candidate(ResultSet row) throws SQLException {
        var other = row.getObject("other_id", UUID.class);
        var list = row.getString("list");
        return new Candidate(
                row.getObject("id", UUID.class),
                new EntityId(row.getObject("entity_id", UUID.class)),
                Candidate.Kind.valueOf(row.getString("kind")),
                other == null ? null : new EntityId(other),
                list == null
                        ? null
                        : new Candidate.Listed(
                                list, row.getInt("list_version"), row.getString("entry"), row.getString("entry_name")),
                row.getInt("points"),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getString("evidence"),
                moment(row, "found_at"),
                Candidate.Status.valueOf(row.getString("status")),
                person(row, "decided_by"),
                at(row, "decided_at"),
                row.getString("reason"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var found = row.getString(column);
        return found == null ? null : new PersonId(found);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
