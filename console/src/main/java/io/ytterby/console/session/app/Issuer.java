package io.ytterby.console.session.app;

import io.ytterby.console.session.domain.Tokens;
import java.net.URI;
import java.util.Optional;

/** The OpenID provider, as the console asks it. */
public interface Issuer {
    /** What comes of asking for tokens. */
    sealed interface Grant {
        record Given(Tokens tokens) implements Grant {}

        /** The code or refresh token counts no longer: the person must sign in again. */
        record Refused(String why) implements Grant {}

        /** Nobody knows: it cannot be reached just now. */
        record Away(String why) implements Grant {}
    }

    /** Where a person signs in. */
    Optional<URI> signIn(SignInRequest asked);

    Grant redeem(String code, String verifier);

    Grant renew(String refreshToken);

    /** Where a person signs out of the provider too; empty if it has no such place. */
    Optional<URI> signOut(String idToken);

    /**
     * @param challenge the verifier's SHA-256, base64url: PKCE, S256
     * @param language {@code zh} or {@code en}
     */
    record SignInRequest(String state, String nonce, String challenge, String language) {}
}
