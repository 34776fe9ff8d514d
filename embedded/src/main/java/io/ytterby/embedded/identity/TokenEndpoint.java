package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.People.Person;
import io.ytterby.kernel.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /token}: the password grant for people, and client credentials for programs that act as one of them. */
final class TokenEndpoint {
    private final People people;
    private final Tokens tokens;

    TokenEndpoint(People people, Tokens tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    Reply answer(String body, @Nullable String contentType, @Nullable String authorization) {
        if (contentType == null || !contentType.startsWith("application/x-www-form-urlencoded"))
            return Reply.error(400, "invalid_request", "send the form as application/x-www-form-urlencoded");
        try {
            return answer(TokenForm.parse(body, authorization), authorization != null);
        } catch (TokenForm.MalformedException malformed) {
            return Reply.error(400, "invalid_request", String.valueOf(malformed.getMessage()));
        }
    }

    private Reply answer(TokenForm form, boolean inHeader) {
        var grant = form.field("grant_type");
        if (grant.isEmpty())
            return Reply.error(400, "invalid_request", "'grant_type' is missing: password or client_credentials");
        return switch (grant.get()) {
            case "password" -> password(form);
            case "client_credentials" -> clientCredentials(form, inHeader);
            default ->
                Reply.error(400, "unsupported_grant_type", "'grant_type' is password or client_credentials here");
        };
    }

    private Reply password(TokenForm form) {
        var name = form.field("username");
        var password = form.field("password");
        if (name.isEmpty() || password.isEmpty())
            return Reply.error(400, "invalid_request", "the password grant needs 'username' and 'password'");
        return authenticated(name.get(), password.get())
                .map(person -> granted(person, form))
                .orElseGet(() -> Reply.error(
                        400,
                        "invalid_grant",
                        "no such person, or another password; './ytterby status' lists the people"));
    }

    private Reply clientCredentials(TokenForm form, boolean inHeader) {
        var id = form.field("client_id");
        var secret = form.field("client_secret");
        if (id.isEmpty() || secret.isEmpty())
            return Reply.error(400, "invalid_request", "client credentials are 'client_id' and 'client_secret'");
        var person = authenticated(id.get(), secret.get());
        if (person.isPresent()) return granted(person.get(), form);
        var refusal = Reply.error(401, "invalid_client", "no such client, or another secret");
        return inHeader ? refusal.with("WWW-Authenticate", "Basic realm=\"ytterby\"") : refusal;
    }

    private Optional<Person> authenticated(String id, String password) {
        return people.person(id).filter(person -> same(person.password(), password));
    }

    /** In the same time wherever they differ. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** A field {@code act_for} asks for an agent's token, for that organisation. */
    private Reply granted(Person person, TokenForm form) {
        var principal = form.field("act_for");
        if (principal.isEmpty()) return granted(tokens.sign(person));
        boolean isAuthority = people.organisations().stream()
                .anyMatch(known ->
                        known.id().equals(principal.get()) && known.kind().equals("authority"));
        if (isAuthority || principal.get().equals(person.organisation()))
            return Reply.error(400, "invalid_request", "'act_for' names another company than one's own");
        try {
            return granted(tokens.signFor(person, new OrganisationId(principal.get())));
        } catch (IllegalArgumentException malformed) {
            return Reply.error(400, "invalid_request", "'act_for' is no organisation's id");
        }
    }

    private static Reply granted(String token) {
        return Reply.ok(
                Map.of("access_token", token, "token_type", "Bearer", "expires_in", Tokens.LIFETIME.toSeconds()));
    }
}
