package io.ytterby.tips;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import io.ytterby.tipbox.seal.TeamKey;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
        Officers.team();
        var tip = Desks.withIdentityAndTwin();
        var existing = Map.ofEntries(
                entry("keys/id", TeamKey.of(Officers.key(Officers.ANNA)).id()),
                entry("tips/id", tip),
                entry("pairs/id", Desks.pair()),
                entry("hold", Desks.held(tip)),
                entry("identity-requests/id", Desks.asked(tip)),
                entry("audit/id", sealedEntry()),
                entry("dead-letters/id", ABSENT),
                entry("slug", "tip-closed"));
        var absent = Map.ofEntries(
                entry("keys/id", "ffffffffffffffff"),
                entry("tips/id", ABSENT),
                entry("pairs/id", ABSENT),
                entry("hold", ABSENT),
                entry("identity-requests/id", ABSENT),
                entry("audit/id", "999999999"),
                entry("dead-letters/id", ABSENT),
                entry("slug", "no-such-problem"));
        return new AuthorisationMatrix(database, existing, absent).tests();
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
