package io.ytterby.intelligence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may call what: the table is {@code authorisation.csv}. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AuthorisationTest {
    private static final String ABSENT = "00000000-0000-4000-8000-000000000000";

    @Inject
    DataSource database;

    @Inject
    Jdbi jdbi;

    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint() {
        var existing = new HashMap<>(Map.ofEntries(
                entry("audit/id", sealedEntry()),
                entry("dead-letters/id", ABSENT),
                entry("trade-records/id", Traders.aRecord()),
                entry("imports/id", Traders.anImport()),
                entry("alerts/id", Traders.anAlert()),
                entry("nodes/id", Statisticians.aNode()),
                entry("tables/id", Statisticians.aTable()),
                entry("slug", "not-found")));
        var absent = new HashMap<>(Map.ofEntries(
                entry("audit/id", "999999999"),
                entry("dead-letters/id", ABSENT),
                entry("trade-records/id", ABSENT),
                entry("imports/id", ABSENT),
                entry("alerts/id", ABSENT),
                entry("nodes/id", "ZZ"),
                entry("tables/id", ABSENT),
                entry("slug", "no-such-problem")));
        var cases = CaseDesk.everything();
        existing.putAll(cases);
        existing.put("suggestion", spokenOf());
        absent.put("suggestion", ABSENT);
        cases.keySet().forEach(name -> absent.put(name, ABSENT));
        return new AuthorisationMatrix(database, existing, absent).tests();
    }

    /** Of what {@link CaseDesk#everything()} opens a case about. */
    private String spokenOf() {
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO spoken_of (id, kind, reference, key, told_at)
                VALUES (?, 'LICENCE', 'CN-2026-000017', 'CN-2026-000017', now())\
                """, id));
        return id.toString();
    }

    private String sealedEntry() {
        jdbi.useHandle(handle -> handle.execute("""
            INSERT INTO audit (at, person, organisation, action, subject, detail, trace)
            VALUES (now(), 'a test', 'cn-mofcom', 'test.began', 'test', '{}', '')\
            """));
        Eventually.asserted(() -> assertThat(sealed()).isNotEmpty());
        return sealed().getFirst();
    }

    private List<String> sealed() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT audit_id::text FROM audit_seal LIMIT 1")
                .mapTo(String.class)
                .list());
    }
}
