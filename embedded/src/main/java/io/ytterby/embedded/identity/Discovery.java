package io.ytterby.embedded.identity;

import java.util.List;
import java.util.Map;

/** What a program can find out about the issuer by itself (OpenID Connect Discovery 1.0, RFC 8414). */
final class Discovery {
    private static final List<String> CLIENTS_PROVE_THEMSELVES_BY =
            List.of("client_secret_basic", "client_secret_post", "private_key_jwt", "none");

    private Discovery() {}

    /** @param issuer its name and address, without a slash at its end */
    static Map<String, Object> of(String issuer) {
        return Map.ofEntries(
                Map.entry("issuer", issuer),
                Map.entry("jwks_uri", issuer + "/jwks"),
                Map.entry("authorization_endpoint", issuer + "/authorize"),
                Map.entry("token_endpoint", issuer + "/token"),
                Map.entry("revocation_endpoint", issuer + "/revoke"),
                Map.entry("end_session_endpoint", issuer + "/logout"),
                Map.entry("authorization_response_iss_parameter_supported", true),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("grant_types_supported", TokenEndpoint.GRANTS),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("response_modes_supported", List.of("query")),
                Map.entry("prompt_values_supported", List.of("none", "login")),
                Map.entry("scopes_supported", List.of("openid")),
                Map.entry("ui_locales_supported", LoginWords.LANGUAGES),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("token_endpoint_auth_methods_supported", CLIENTS_PROVE_THEMSELVES_BY),
                Map.entry("token_endpoint_auth_signing_alg_values_supported", List.of("ES256", "PS256", "RS256")),
                Map.entry("revocation_endpoint_auth_methods_supported", List.of("none")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")));
    }
}
