package io.ytterby.console.session.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.session.app.ConsoleSettings;
import io.ytterby.console.session.app.Issuer;
import io.ytterby.console.session.domain.Tokens;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Any OpenID provider by its discovery document. */
@Singleton
class OidcIssuer implements Issuer {
    private final ConsoleSettings settings;
    private final String issuer;
    private final Clock clock;
    private final IssuerCalls calls;
    private volatile @Nullable JsonNode discovery;

    OidcIssuer(
            ConsoleSettings settings,
            @ConfigProperty(name = "ytterby.issuer") String issuer,
            ObjectMapper json,
            Clock clock) {
        this.settings = settings;
        this.issuer = issuer;
        this.clock = clock;
        this.calls = new IssuerCalls(json);
    }

    @Override
    public Optional<URI> signIn(SignInRequest asked) {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", settings.client());
        query.put("redirect_uri", settings.callback());
        query.put("scope", settings.scope());
        query.put("state", asked.state());
        query.put("nonce", asked.nonce());
        query.put("code_challenge", asked.challenge());
        query.put("code_challenge_method", "S256");
        query.put("ui_locales", asked.language());
        return place("authorization_endpoint").map(place -> URI.create(place + "?" + IssuerCalls.form(query)));
    }

    @Override
    public Grant redeem(String code, String verifier) {
        return granted(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        settings.callback(),
                        "code_verifier",
                        verifier),
                null);
    }

    @Override
    public Grant renew(String refreshToken) {
        return granted(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), refreshToken);
    }

    @Override
    public Optional<URI> signOut(String idToken) {
        var query = new LinkedHashMap<String, String>();
        query.put("id_token_hint", idToken);
        query.put("post_logout_redirect_uri", settings.at() + "/console");
        return place("end_session_endpoint").map(place -> URI.create(place + "?" + IssuerCalls.form(query)));
    }

    /** @param kept the refresh token that goes on counting if the answer has no other */
    private Grant granted(Map<String, String> fields, @Nullable String kept) {
        var place = place("token_endpoint");
        if (place.isEmpty()) return new Grant.Away("the issuer's discovery document cannot be read");
        var form = new LinkedHashMap<>(fields);
        form.put("client_id", settings.client());
        settings.clientSecret().ifPresent(secret -> form.put("client_secret", secret));
        try {
            var answer = calls.post(URI.create(place.get()), form);
            if (answer.status() >= 500) return new Grant.Away("the issuer answers " + answer.status());
            if (answer.status() != 200)
                return new Grant.Refused(answer.body().path("error").asText());
            var body = answer.body();
            return new Grant.Given(new Tokens(
                    body.path("access_token").asText(),
                    body.path("refresh_token").asText(kept),
                    body.path("id_token").asText(null),
                    clock.instant().plusSeconds(body.path("expires_in").asLong(60))));
        } catch (IOException away) {
            return new Grant.Away(String.valueOf(away.getMessage()));
        }
    }

    private Optional<String> place(String name) {
        var known = discovery;
        if (known == null) {
            try {
                var read = calls.send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")));
                if (read.status() != 200 || !read.body().path("issuer").asText().equals(issuer))
                    return Optional.empty();
                known = read.body();
                discovery = known;
            } catch (IOException away) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(known.path(name).asText(null));
    }
}
