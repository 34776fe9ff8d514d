package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.AuthorizationRequest.RefusedException;
import io.ytterby.embedded.identity.People.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /authorize}: a page without script on which a person logs in, and the way back to the console with a code. */
final class LoginEndpoint {
    private final String issuer;
    private final People people;
    private final Codes codes;
    private final Redirects redirects;

    LoginEndpoint(String issuer, People people, Codes codes, Redirects redirects) {
        this.issuer = issuer;
        this.people = people;
        this.codes = codes;
        this.redirects = redirects;
    }

    /** The page, for a query as it came, undecoded. */
    Reply page(String query, @Nullable String acceptLanguage) {
        return answer(query, acceptLanguage, (form, page) -> {
            // Nobody is known here before the password is typed, so a program that wants no page gets its answer at
            // once.
            if (form.field("prompt").equals(Optional.of("none"))) return back(page.asked(), "error=login_required");
            return page.shown(200, form.field("login_hint").orElse(""), null);
        });
    }

    /** What the page has sent. */
    Reply logIn(String body, @Nullable String acceptLanguage) {
        return answer(body, acceptLanguage, (form, page) -> {
            var person = chosen(form);
            return person.isEmpty()
                    ? page.shown(401, form.field("username").orElse(""), "login.wrong")
                    : back(page.asked(), "code=" + codes.give(person.get(), page.asked()));
        });
    }

    private interface Answering {
        Reply to(TokenForm form, LoginPage page);
    }

    private Reply answer(String sent, @Nullable String acceptLanguage, Answering answering) {
        var words = LoginWords.wanted("", acceptLanguage);
        try {
            var form = TokenForm.parse(sent, null);
            words = LoginWords.wanted(form.field("ui_locales").orElse(""), acceptLanguage);
            return answering.to(form, new LoginPage(people, words, AuthorizationRequest.of(form, redirects)));
        } catch (TokenForm.MalformedException malformed) {
            return Html.refusal(words, String.valueOf(malformed.getMessage()));
        } catch (RefusedException refused) {
            return Html.refusal(words, words.say(String.valueOf(refused.getMessage())));
        }
    }

    /** By one of the page's buttons, which give nothing that is not known: the password stands in the guide. */
    private Optional<Person> chosen(TokenForm form) {
        var button = form.field("as");
        if (button.isPresent()) return people.person(button.get());
        var password = form.field("password").orElse("");
        return people.person(form.field("username").orElse(""))
                .filter(known -> Unguessable.same(known.password(), password));
    }

    /** With the issuer's name, so that a program that knows several cannot mix them up (RFC 9207). */
    private Reply back(AuthorizationRequest asked, String outcome) {
        var state = asked.state();
        var place = asked.redirectUri() + "?" + outcome + "&iss=" + encoded(issuer)
                + (state == null ? "" : "&state=" + encoded(state));
        return new Reply(303, "", Map.of("Location", place));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
