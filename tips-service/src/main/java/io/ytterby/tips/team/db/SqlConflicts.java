package io.ytterby.tips.team.db;

import io.ytterby.tips.team.app.Conflicts;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Declared firms in PostgreSQL. */
@Singleton
class SqlConflicts implements Conflicts {
    private final Jdbi jdbi;

    SqlConflicts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void declare(String person, Set<byte[]> firms) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM declared_firm WHERE person = :person")
                    .bind("person", person)
                    .execute();
            handle.createUpdate(
                            "INSERT INTO declared_firm (person, token) SELECT :person, decode(t, 'hex') FROM unnest(:tokens) t")
                    .bind("person", person)
                    .bindArray("tokens", String.class, hex(firms))
                    .execute();
            // What was hidden stays hidden: nobody comes to a tip by taking a declaration back.
            handle.createUpdate("""
                            INSERT INTO excluded (tip, person, why)
                            SELECT DISTINCT t.tip, :person, 'DECLARED' FROM tip_token t JOIN declared_firm d USING (token)
                             WHERE d.person = :person ON CONFLICT DO NOTHING""").bind("person", person).execute();
        });
    }

    @Override
    public int count(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM declared_firm WHERE person = :person")
                .bind("person", person)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Set<String> whoDeclared(Collection<byte[]> firms) {
        return jdbi.withHandle(handle -> Set.copyOf(handle.createQuery(
                        "SELECT DISTINCT person FROM declared_firm WHERE token IN (SELECT decode(t, 'hex') FROM unnest(:tokens) t)")
                .bindArray("tokens", String.class, hex(firms))
                .mapTo(String.class)
                .list()));
    }

    private static Object[] hex(Collection<byte[]> tokens) {
        return tokens.stream().map(HexFormat.of()::formatHex).toArray();
    }
}
