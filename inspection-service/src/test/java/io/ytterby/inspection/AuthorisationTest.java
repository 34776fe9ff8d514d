package io.ytterby.inspection;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.issuing.list.app.PublishStatusLists;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
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
    Customs customs;

    @Inject
    DataSource database;

    @Inject
    Jdbi jdbi;

    @Inject
    PublishStatusLists publishStatusLists;

    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint() {
        var declaration = customs.lodge().id();
        var passed = Customs.inspected(declaration, "CONFORMS");
        Customs.post(Customs.SECOND_OFFICER, "/v1/orders/" + passed + ":verify", "{}");
        String report = Customs.get(Customs.OFFICER, "/v1/declarations/" + declaration + "/reports")
                .path("items[0].credentialId");
        publishStatusLists.publish();
        String key = Customs.get(Customs.OFFICER, "/v1/issuer-keys").path("items[0].keyId");
        String hold = Customs.hold(declaration).path("holdId");
        var order = Customs.inspected(declaration, "INCONCLUSIVE");
        String result =
                Customs.get(Customs.OFFICER, "/v1/orders/" + order + "/results").path("items[0].resultId");
        String alert = AlertsTest.raised("{\"hsDeclared\":\"9999\"}").path("alertId");
        var instrument = Laboratory.registered(100);
        var existing = Map.ofEntries(
                entry("declarations/id", declaration),
                entry("orders/id", order),
                entry("results/id", result),
                entry("holds/id", hold),
                entry("samples/id", Customs.sample(declaration)),
                entry("evidence/sha256", Customs.filed(declaration)),
                entry("alerts/id", alert),
                entry("instruments/id", instrument),
                entry("instrument-changes/id", Laboratory.openChange(instrument)),
                entry("measurements/id", Laboratory.measured()),
                entry("profiles/id", "1"),
                entry("audit/id", sealedEntry()),
                entry("dead-letters/id", ABSENT),
                entry("slug", "release-blocked"),
                entry("report", report),
                entry("issuer-keys/id", key),
                entry("body", "cn-gacc"),
                entry("purpose", "revocation"),
                entry("list", "1"),
                entry("unlocode", "CNSHA"));
        var absent = Map.ofEntries(
                entry("declarations/id", ABSENT),
                entry("orders/id", ABSENT),
                entry("results/id", ABSENT),
                entry("holds/id", ABSENT),
                entry("samples/id", ABSENT),
                entry("evidence/sha256", "0".repeat(64)),
                entry("alerts/id", ABSENT),
                entry("instruments/id", "no-such-one"),
                entry("instrument-changes/id", ABSENT),
                entry("measurements/id", ABSENT),
                entry("profiles/id", "999999998"),
                entry("audit/id", "999999999"),
                entry("dead-letters/id", ABSENT),
                entry("slug", "no-such-problem"),
                entry("report", ABSENT),
                entry("issuer-keys/id", ABSENT),
                entry("body", "cn-nobody"),
                entry("purpose", "suspension"),
                entry("list", "77"),
                entry("unlocode", "nowhere"));
        return new AuthorisationMatrix(database, existing, absent).tests();
    }

    private String sealedEntry() {
        Eventually.asserted(() -> assertThat(sealed()).isNotEmpty());
        return sealed().getFirst();
    }

    private List<String> sealed() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT audit_id::text FROM audit_seal LIMIT 1")
                .mapTo(String.class)
                .list());
    }
}
