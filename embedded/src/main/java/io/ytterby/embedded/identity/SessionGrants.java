package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.Families.Given;
import io.ytterby.embedded.identity.Families.Renewal.Refused;
import io.ytterby.embedded.identity.Families.Renewal.Renewed;
import io.ytterby.embedded.identity.People.Person;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** What the console gets for a person who has logged in, and how it gets more of it while the login lasts. */
final class SessionGrants {
    private final People people;
    private final Tokens tokens;
    private final Codes codes;
    private final Families families;
    private final Clock clock;

    SessionGrants(People people, Tokens tokens, Codes codes, Families families, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.codes = codes;
        this.families = families;
        this.clock = clock;
    }

    Reply code(TokenForm form) throws IOException {
        var login = codes.redeem(
                form.field("code").orElse(""),
                form.field("client_id").orElse(""),
                form.field("redirect_uri").orElse(""),
                form.field("code_verifier").orElse(""));
        if (login.isEmpty()) return refused("the code is unknown, used, over, or not this program's");
        var found = login.get();
        return granted(found.person(), families.begin(found.person().id(), found.client()), found.nonce());
    }

    Reply refresh(TokenForm form) throws IOException {
        var token = form.field("refresh_token");
        if (token.isEmpty()) return Reply.error(400, "invalid_request", "'refresh_token' is missing");
        return switch (families.renew(token.get(), form.field("client_id").orElse(""))) {
            case Refused(var why) -> refused(why);
            case Renewed(var given) ->
                people.person(given.family().person())
                        .map(person -> granted(person, given, null))
                        .orElseGet(() -> refused("there is no such person any more"));
        };
    }

    /** Says yes to what it does not know, too: the token is dead either way (RFC 7009, section 2.2). */
    Reply revoke(TokenForm form) throws IOException {
        var token = form.field("token");
        if (token.isEmpty()) return Reply.error(400, "invalid_request", "'token' is missing");
        families.endOf(token.get(), form.field("client_id").orElse(""));
        return Reply.ok("");
    }

    private Reply granted(Person person, Given given, @Nullable String nonce) {
        var family = given.family();
        var answer = new HashMap<String, Object>();
        answer.put("access_token", tokens.sign(person, family.client()));
        answer.put("id_token", tokens.signIdToken(person, family, nonce));
        answer.put("refresh_token", given.token());
        answer.put("token_type", "Bearer");
        answer.put("expires_in", Tokens.LIFETIME.toSeconds());
        answer.put(
                "refresh_expires_in",
                Duration.between(Instant.ofEpochSecond(clock.instant().getEpochSecond()), family.end())
                        .toSeconds());
        return Reply.ok(answer);
    }

    private static Reply refused(String why) {
        return Reply.error(400, "invalid_grant", why);
    }
}
