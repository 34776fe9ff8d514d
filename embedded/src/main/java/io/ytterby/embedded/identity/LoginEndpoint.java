package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.AuthorizationRequest.RefusedException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /authorize}: a page without script on which a person logs in, and the way back to the console with a code. */
final class LoginEndpoint {
    private static final String HEAD = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>Ytterby: log in</title><h1>Ytterby</h1>";

    private final String issuer;
    private final People people;
    private final Codes codes;
    private final Set<String> redirects;

    LoginEndpoint(String issuer, People people, Codes codes, Set<String> redirects) {
        this.issuer = issuer;
        this.people = people;
        this.codes = codes;
        this.redirects = redirects;
    }

    /** The page, for a query as it came, undecoded. */
    Reply page(@Nullable String query) {
        try {
            var form = TokenForm.parse(query == null ? "" : query, null);
            return page(AuthorizationRequest.of(form, redirects), "", 200);
        } catch (TokenForm.MalformedException | RefusedException refused) {
            return refusal(String.valueOf(refused.getMessage()));
        }
    }

    /** What the page has sent. */
    Reply logIn(String body) {
        try {
            var form = TokenForm.parse(body, null);
            var asked = AuthorizationRequest.of(form, redirects);
            var person = people.person(form.field("username").orElse(""))
                    .filter(known ->
                            same(known.password(), form.field("password").orElse("")));
            return person.isEmpty()
                    ? page(asked, "<p role=\"alert\">No such person, or another password.</p>", 401)
                    : back(asked, codes.give(person.get(), asked));
        } catch (TokenForm.MalformedException | RefusedException refused) {
            return refusal(String.valueOf(refused.getMessage()));
        }
    }

    /** With the issuer's name, so that a program that knows several cannot mix them up (RFC 9207). */
    private Reply back(AuthorizationRequest asked, String code) {
        var state = asked.state();
        var place = asked.redirectUri() + "?code=" + code + "&iss=" + encoded(issuer)
                + (state == null ? "" : "&state=" + encoded(state));
        return new Reply(303, "", Map.of("Location", place));
    }

    private static Reply page(AuthorizationRequest asked, String alert, int status) {
        var fields = new StringBuilder();
        hidden(fields, "response_type", "code");
        hidden(fields, "client_id", asked.client());
        hidden(fields, "redirect_uri", asked.redirectUri());
        hidden(fields, "code_challenge", asked.challenge());
        hidden(fields, "code_challenge_method", "S256");
        hidden(fields, "state", asked.state());
        hidden(fields, "nonce", asked.nonce());
        return html(
                status,
                alert + "<form method=\"post\" action=\"authorize\">" + fields
                        + "<p><label>Name <input name=\"username\" autocomplete=\"username\" required></label></p>"
                        + "<p><label>Password <input name=\"password\" type=\"password\""
                        + " autocomplete=\"current-password\" required></label></p><p><button>Log in</button></p></form>");
    }

    private static void hidden(StringBuilder fields, String name, @Nullable String value) {
        if (value == null) return;
        fields.append("<input type=\"hidden\" name=\"")
                .append(name)
                .append("\" value=\"")
                .append(escaped(value))
                .append("\">");
    }

    private static Reply refusal(String why) {
        return html(400, "<p role=\"alert\">" + escaped(why) + "</p>");
    }

    private static Reply html(int status, String body) {
        return new Reply(
                status,
                HEAD + body,
                Map.of(
                        "Content-Type", "text/html; charset=utf-8",
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
                        "Referrer-Policy", "no-referrer",
                        "X-Content-Type-Options", "nosniff"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
