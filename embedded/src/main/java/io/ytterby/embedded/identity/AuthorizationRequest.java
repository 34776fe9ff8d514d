package io.ytterby.embedded.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

        /** @param key of the words that say it */
        RefusedException(String key) {
            super(key);
        }
    }

    /** @param redirects the addresses that the console may be at */
    static AuthorizationRequest of(TokenForm form, Redirects redirects) throws RefusedException {
        var client = form.field("client_id").orElse("");
        var redirect = form.field("redirect_uri").orElse("");
        if (!client.equals(CONSOLE) || !redirects.has(redirect)) throw new RefusedException("refused.program");
        if (!form.field("response_type").equals(Optional.of("code"))) throw new RefusedException("refused.type");
        var challenge = form.field("code_challenge").orElse("");
        if (!form.field("code_challenge_method").equals(Optional.of("S256"))
                || !CHALLENGE.matcher(challenge).matches()) throw new RefusedException("refused.pkce");
        return new AuthorizationRequest(client, redirect, challenge, text(form, "state"), text(form, "nonce"));
    }

    private static @Nullable String text(TokenForm form, String name) throws RefusedException {
        var text = form.field(name).orElse(null);
        if (text != null && text.length() > LONGEST) throw new RefusedException("refused.long");
        return text;
    }

    /** As they are sent with the page, to be read again by {@link #of}. */
    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("response_type", "code");
        all.put("client_id", client);
        all.put("redirect_uri", redirectUri);
        all.put("code_challenge", challenge);
        all.put("code_challenge_method", "S256");
        if (state != null) all.put("state", state);
        if (nonce != null) all.put("nonce", nonce);
        return all;
    }
}
