package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.BUYER;
import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.OTHER_EXPORTER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.THIRD_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two persons stand for, as a document of their office. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReportTest {
    @Inject
    Customs customs;

    @Test
    void a_result_that_nobody_has_verified_has_no_report() {
        var declaration = customs.reserved("CN-2026-300001").id();
        Customs.inspected(declaration, "CONFORMS");

        assertThat(reports(OFFICER, declaration).<List<String>>path("items")).isEmpty();
    }

    @Test
    void a_verified_result_has_a_report_for_each_lot_that_anybody_checks() {
        var lodged = customs.reserved("CN-2026-300002");
        var order = Customs.inspected(lodged.id(), "CONFORMS");
        var verified = post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");

        var found = reports(EXPORTER, lodged.id());

        String id = found.path("items[0].credentialId");
        var jws = CompactJws.parse(get(EXPORTER, "/v1/declarations/" + lodged.id() + "/reports/" + id)
                .asString());
        var said = jws.payload().needObject("credentialSubject");
        assertThat(found.<List<String>>path("items")).hasSize(1);
        assertThat(said.needText("lotId")).isEqualTo(lodged.lot());
        assertThat(said.needText("result")).isEqualTo("AS_DECLARED");
        assertThat(said.needText("netMassMg")).isEqualTo("25000000");
        assertThat(said.needText("reportNumber")).startsWith(verified.<String>path("resultId"));
        assertThat(said.needObject("auditableEvidence").needText("hashDigest"))
                .isEqualTo(lastHash(lodged.id(), verified.path("resultId")));
        assertThat(jws.isSignedBy(key(jws.kid()))).isTrue();
        assertThat(jws.payload().needObject("issuer").needText("id"))
                .isEqualTo("did:web:inspection.example:v1:issuers:cn-gacc");
        assertThat(CredentialType.INSPECTION_REPORT.schema().violations(jws.payload()))
                .isEmpty();
    }

    @Test
    void a_report_is_for_the_exporter_and_the_authorities() {
        var lodged = customs.reserved("CN-2026-300003");
        var order = Customs.inspected(lodged.id(), "CONFORMS");
        post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");

        assertThat(reports(OTHER_EXPORTER, lodged.id()).statusCode()).isEqualTo(404);
        assertThat(reports(BUYER, lodged.id()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_reversal_takes_the_reports_back() {
        var lodged = customs.reserved("CN-2026-300004");
        var order = Customs.inspected(lodged.id(), "DISCREPANT");
        String result =
                post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}").path("resultId");
        var before = reports(OFFICER, lodged.id());

        post(THIRD_OFFICER, "/v1/results/" + result + ":reverse", "{\"reason\":\"The analyser was wrong\"}");

        assertThat(before.<List<Boolean>>path("items.revoked")).containsExactly(false);
        assertThat(reports(OFFICER, lodged.id()).<List<Boolean>>path("items.revoked"))
                .containsExactly(true);
    }

    private static Response reports(String token, String declaration) {
        return get(token, "/v1/declarations/" + declaration + "/reports");
    }

    /** Of the chain's entry that tells of the verification. */
    private static String lastHash(String declaration, String result) {
        return get(OFFICER, "/v1/declarations/" + declaration + "/evidence?pageSize=1000")
                .path("items.findAll { it.subject == 'result/" + result + "' }[-1].hash");
    }

    private static VerifyingKey key(String kid) {
        String multibase = get(OFFICER, "/v1/issuer-keys?pageSize=1000")
                .path("items.find { it.kid == '" + kid + "' }.publicKeyMultibase");
        return VerifyingKey.ofMultibase(multibase);
    }
}
