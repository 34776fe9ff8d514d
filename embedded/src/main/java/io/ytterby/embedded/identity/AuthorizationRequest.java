package io.ytterby.embedded.identity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program's wish that a person logs in: authorization code with PKCE, S256 only.
 *
 * @param state what the program wants back; null if it gave none
 */
record AuthorizationRequest(
        String client,
        String redirectUri,
        String challenge,
        @Nullable String state,
        @Nullable String nonce) {
    static final String CONSOLE = "ytterby-console";

    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int LONGEST = 500;

    /** Why it is refused, on a page: what is wrong with the program's address must not send the person there. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    /** @param redirects the addresses that the console may be at, to the letter */
    static AuthorizationRequest of(TokenForm form, Set<String> redirects) throws RefusedException {
        var client = form.field("client_id").orElse("");
        var redirect = form.field("redirect_uri").orElse("");
        if (!client.equals(CONSOLE) || !redirects.contains(redirect))
            throw new RefusedException("This program, or the address that it wants you sent to, is not known here.");
        if (!form.field("response_type").equals(Optional.of("code")))
            throw new RefusedException("'response_type' is code here.");
        var challenge = form.field("code_challenge").orElse("");
        if (!form.field("code_challenge_method").equals(Optional.of("S256"))
                || !CHALLENGE.matcher(challenge).matches())
            throw new RefusedException("PKCE is needed: 'code_challenge' with 'code_challenge_method' S256.");
        return new AuthorizationRequest(client, redirect, challenge, text(form, "state"), text(form, "nonce"));
    }

    private static @Nullable String text(TokenForm form, String name) throws RefusedException {
        var text = form.field(name).orElse(null);
        if (text != null && text.length() > LONGEST) throw new RefusedException("'" + name + "' is too long.");
        return text;
    }
}
