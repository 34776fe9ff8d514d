package io.ytterby.credentials.vc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.LocalKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written here, as those who read it are promised. */
class IssueTest {
    private static final Path CONTRACTS = Path.of("../contracts/src/main/resources/contracts/credentials");
    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-11-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource(CredentialType.class)
    void each_kind_is_written_as_its_example_says(CredentialType type) throws IOException {
        var document = document(type);

        var example = StrictJson.parseObject(Files.readAllBytes(CONTRACTS.resolve(type.type() + ".example.json")));

        assertThat(document).isEqualTo(example);
    }

    @Test
    void what_its_schema_refuses_is_not_signed() {
        var envelope = Samples.envelope(CredentialType.CONFORMITY_CERTIFICATE, FROM, UNTIL);
        var passport = Samples.subject(CredentialType.LOT_PASSPORT);

        assertThatThrownBy(() -> Issue.document(CredentialType.CONFORMITY_CERTIFICATE, envelope, passport))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SCHEMA_MISMATCH));
    }

    @Test
    void nobody_signs_in_anothers_name() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var other = new LocalKey("did:web:other.example#1", pair.getPrivate());
        var document = document(CredentialType.LOT_PASSPORT);

        assertThatThrownBy(() -> Issue.vcJwt(document, FROM, other)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Issue.dataIntegrity(document, FROM, other)).isInstanceOf(RefusedException.class);
    }

    private static Json.Obj document(CredentialType type) {
        return Issue.document(type, Samples.envelope(type, FROM, UNTIL), Samples.subject(type));
    }
}
