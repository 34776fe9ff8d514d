package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.Tokens.LoginHint;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /logout}: a program sends the person here to end the login (OpenID Connect RP-Initiated Logout 1.0). */
final class LogoutEndpoint {
    private static final int LONGEST_STATE = 500;

    private final Tokens tokens;
    private final Families families;
    private final Redirects redirects;

    LogoutEndpoint(Tokens tokens, Families families, Redirects redirects) {
        this.tokens = tokens;
        this.families = families;
        this.redirects = redirects;
    }

    /** @param sent a query or a form, undecoded */
    Reply logOut(String sent, @Nullable String acceptLanguage) {
        var words = LoginWords.wanted("", acceptLanguage);
        try {
            var form = TokenForm.parse(sent, null);
            words = LoginWords.wanted(form.field("ui_locales").orElse(""), acceptLanguage);
            return logOut(form, words);
        } catch (TokenForm.MalformedException malformed) {
            return Html.refusal(words, String.valueOf(malformed.getMessage()));
        } catch (IOException failure) {
            return Reply.error(503, "temporarily_unavailable", String.valueOf(failure.getMessage()));
        }
    }

    private Reply logOut(TokenForm form, LoginWords words) throws IOException {
        var token = form.field("id_token_hint");
        var hint = token.flatMap(tokens::read);
        if (token.isPresent() && hint.isEmpty()) return Html.refusal(words, words.say("refused.hint"));
        var client = form.field("client_id");
        if (hint.isPresent() && client.isPresent() && !hint.get().client().equals(client.get()))
            return Html.refusal(words, words.say("refused.hint"));
        var back = form.field("post_logout_redirect_uri");
        if (back.isPresent() && !mayGoTo(back.get(), hint, client))
            return Html.refusal(words, words.say("refused.program"));
        if (hint.isPresent()) families.end(hint.get().sid());
        return back.isEmpty() ? said(words) : sent(back.get(), form.field("state"));
    }

    private boolean mayGoTo(String address, Optional<LoginHint> hint, Optional<String> client) {
        var program = hint.map(LoginHint::client).or(() -> client);
        return program.equals(Optional.of(AuthorizationRequest.CONSOLE)) && redirects.hasAfterLogout(address);
    }

    private static Reply sent(String address, Optional<String> state) {
        var query = state.filter(text -> text.length() <= LONGEST_STATE)
                .map(text -> "?state=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return new Reply(303, "", Map.of("Location", address + query.orElse("")));
    }

    private static Reply said(LoginWords words) {
        return Html.page(
                200,
                words,
                words.say("logout.title"),
                "<p>" + Html.escaped(words.say("logout.says")) + "</p>",
                "",
                null);
    }
}
