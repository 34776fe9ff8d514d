package io.ytterby.certification.claim.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimEvent;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.certification.claim.domain.Via;
import io.ytterby.kernel.Element;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes and reads rows of {@code claim_event}. */
@Singleton
class ClaimWords {
    private static final TypeReference<List<Behind>> LINES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ClaimWords(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record Behind(Element element, UUID origin, Via via, long massMg) {
        static Behind of(Source source) {
            return new Behind(
                    source.element(),
                    source.key().origin().value(),
                    source.key().via(),
                    source.massMg());
        }

        Source toSource() {
            return new Source(element, new OriginKey(new OriginId(origin), via), massMg);
        }
    }

    /** One for each claim as it is now, by one statement. */
    void write(Collection<Claim> claims, Instant validAt, Instant recordedAt) {
        var events = claims.stream()
                .map(claim -> ClaimEvent.of(claim, validAt, recordedAt))
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO claim_event (claim_id, seq, word, valid_at, recorded_at, because, sources)
                        SELECT e.claim, e.seq, e.word, :validAt, :recordedAt, e.because, CAST(e.sources AS jsonb)
                          FROM unnest(:claims, :seqs, :words, :reasons, :sources) AS e (claim, seq, word, because, sources)""")
                .bind("validAt", utc(validAt))
                .bind("recordedAt", utc(recordedAt))
                .bindArray(
                        "claims",
                        UUID.class,
                        claims.stream().map(claim -> claim.id().value()).toArray())
                .bindArray(
                        "seqs", Long.class, events.stream().map(ClaimEvent::seq).toArray())
                .bindArray(
                        "words",
                        String.class,
                        events.stream().map(event -> event.word().name()).toArray())
                .bindArray(
                        "reasons",
                        String.class,
                        events.stream().map(ClaimEvent::because).toArray())
                .bindArray(
                        "sources",
                        String.class,
                        events.stream().map(event -> text(event.sources())).toArray())
                .execute());
    }

    ClaimEvent read(ResultSet row) throws SQLException {
        return new ClaimEvent(
                row.getLong("seq"),
                ClaimEvent.Word.valueOf(row.getString("word")),
                row.getObject("valid_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("because"),
                sources(row.getString("sources")));
    }

    private String text(List<Source> sources) {
        try {
            return json.writeValueAsString(sources.stream().map(Behind::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Source> sources(String text) {
        try {
            return json.readValue(text, LINES).stream().map(Behind::toSource).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row holds unreadable JSON", e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
