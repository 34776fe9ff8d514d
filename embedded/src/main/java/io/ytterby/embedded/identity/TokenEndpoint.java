package io.ytterby.embedded.identity;

import io.ytterby.embedded.identity.People.Person;
import io.ytterby.kernel.OrganisationId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /token}: for people at the console or with a password, for machines, and for programs that act as a person. */
final class TokenEndpoint {
    static final List<String> GRANTS = List.of("password", "client_credentials", "authorization_code", "refresh_token");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final People people;
    private final Tokens tokens;
    private final SessionGrants sessions;
    private final Assertions assertions;

    TokenEndpoint(People people, Tokens tokens, SessionGrants sessions, Assertions assertions) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
        this.assertions = assertions;
    }

    Reply answer(String body, @Nullable String contentType, @Nullable String authorization) {
        return read(body, contentType, authorization, form -> answer(form, authorization != null));
    }

    /** {@code POST /revoke}. */
    Reply revoke(String body, @Nullable String contentType, @Nullable String authorization) {
        return read(body, contentType, authorization, sessions::revoke);
    }

    private interface Answering {
        Reply to(TokenForm form) throws IOException;
    }

    private static Reply read(
            String body, @Nullable String contentType, @Nullable String authorization, Answering answering) {
        if (contentType == null || !contentType.startsWith(FORM))
            return Reply.error(400, "invalid_request", "send the form as " + FORM);
        try {
            return answering.to(TokenForm.parse(body, authorization));
        } catch (TokenForm.MalformedException malformed) {
            return Reply.error(400, "invalid_request", String.valueOf(malformed.getMessage()));
        } catch (IOException failure) {
            return Reply.error(503, "temporarily_unavailable", String.valueOf(failure.getMessage()));
        }
    }

    private Reply answer(TokenForm form, boolean inHeader) throws IOException {
        var grant = form.field("grant_type");
        if (grant.isEmpty()) return Reply.error(400, "invalid_request", "'grant_type' is missing: one of " + GRANTS);
        return switch (grant.get()) {
            case "password" -> password(form);
            case "client_credentials" ->
                form.field("client_assertion").isPresent() ? machine(form) : clientCredentials(form, inHeader);
            case "authorization_code" -> sessions.code(form);
            case "refresh_token" -> sessions.refresh(form);
            default -> Reply.error(400, "unsupported_grant_type", "'grant_type' is here one of " + GRANTS);
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

    private Reply machine(TokenForm form) {
        if (!form.field("client_assertion_type").equals(Optional.of(Assertions.TYPE)))
            return Reply.error(400, "invalid_request", "'client_assertion_type' is " + Assertions.TYPE);
        var assertion = form.field("client_assertion").orElse("");
        return assertions
                .client(assertion)
                .filter(client ->
                        form.field("client_id").map(client.id()::equals).orElse(true))
                .map(client -> granted(tokens.signFor(client)))
                .orElseGet(() -> Reply.error(
                        401,
                        "invalid_client",
                        "the assertion is malformed, not this client's, over, or was used before"));
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
        return people.person(id).filter(person -> Unguessable.same(person.password(), password));
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
