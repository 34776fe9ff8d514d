package io.ytterby.certification;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.authorisation.AuthorisationMatrix;
import jakarta.inject.Inject;
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
@QuarkusTestResource(TestIssuer.class)
@QuarkusTestResource(WitnessServer.class)
class AuthorisationTest {
    private static final String ABSENT = "00000000-0000-4000-8000-000000000000";

    @Inject
    DataSource database;

    @Inject
    Jdbi jdbi;

    @Inject
    Trackers trackers;

    @Inject
    Signed signed;

    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint() {
        var lot = trackers.certifiedLot();
        String claim = Trackers.claim(lot, "SEGREGATED", 10).path("claimId");
        var exchanged = Exchanges.everything();
        var published = Exchanges.published();
        var footprint = Declarers.declared();
        var certificate = Declarers.issued(footprint);
        signed.swept();
        var existing = Map.ofEntries(
                entry("lots/id", lot),
                entry("claims/id", claim),
                entry("accounts/id", AccountHolders.opened("MASS_BALANCE")),
                entry("used-serials/id", usedSerial()),
                entry("schemes/id", "ytt-pcf"),
                entry("version", "1"),
                entry("accreditations/id", Certifiers.accredited()),
                entry("pact/footprints/id", published),
                entry("3/footprints/id", published),
                entry("systems/id", exchanged.system()),
                entry("asks/id", exchanged.ask()),
                entry("received/id", exchanged.received()),
                entry("messages/id", exchanged.message()),
                entry("certificates/id", certificate),
                entry("v1/footprints/id", footprint),
                entry("issuer-keys/id", Signed.aKey()),
                entry("body", "nl-certis"),
                entry("purpose", "revocation"),
                entry("list", "1"),
                entry("digest", Signed.of(certificate).header("Ytterby-Digest")),
                entry("audit/id", sealedEntry()),
                entry("dead-letters/id", ABSENT),
                entry("slug", "certificate-step"));
        var absent = Map.ofEntries(
                entry("lots/id", ABSENT),
                entry("claims/id", ABSENT),
                entry("accounts/id", ABSENT),
                entry("used-serials/id", ABSENT),
                entry("schemes/id", "no-such-one"),
                entry("version", "7"),
                entry("accreditations/id", ABSENT),
                entry("certificates/id", ABSENT),
                entry("footprints/id", ABSENT),
                entry("systems/id", ABSENT),
                entry("asks/id", ABSENT),
                entry("received/id", ABSENT),
                entry("messages/id", ABSENT),
                entry("issuer-keys/id", ABSENT),
                entry("body", "nl-nobody"),
                entry("purpose", "suspension"),
                entry("list", "99"),
                entry("digest", "0".repeat(64)),
                entry("audit/id", "999999999"),
                entry("dead-letters/id", ABSENT),
                entry("slug", "no-such-problem"));
        return new AuthorisationMatrix(database, existing, absent).tests();
    }

    private static String usedSerial() {
        return Certifiers.serials(Certifiers.PRODUCER, Certifiers.applied(), "\"GEC-" + UUID.randomUUID() + "\"")
                .path("items[0].useId");
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
