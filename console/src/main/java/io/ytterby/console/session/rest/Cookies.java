package io.ytterby.console.session.rest;

import io.ytterby.console.session.app.ConsoleSettings;
import io.ytterby.console.session.domain.Secret;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The console's cookies. No script reads any of them; only the first says who somebody is. */
@Singleton
class Cookies {
    static final String LANGUAGE = "ytterby-language";
    static final String THEME = "ytterby-theme";

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration SIGN_IN = Duration.ofMinutes(15);
    private static final Duration DRAFT = Duration.ofHours(24);

    private final boolean secure;
    private final String session;
    private final String attempt;
    private final String draft;

    Cookies(ConsoleSettings settings) {
        this.secure = settings.isSecure();
        var prefix = secure ? "__Host-" : "";
        this.session = prefix + "ytterby-session";
        this.attempt = prefix + "ytterby-sign-in";
        this.draft = prefix + "ytterby-draft";
    }

    Optional<Secret> session(Map<String, Cookie> cookies) {
        return value(cookies, session).flatMap(Secret::of);
    }

    Optional<String> attempt(Map<String, Cookie> cookies) {
        return value(cookies, attempt);
    }

    Optional<Secret> draft(Map<String, Cookie> cookies) {
        return value(cookies, draft).flatMap(Secret::of);
    }

    static @Nullable String plain(Map<String, Cookie> cookies, String name) {
        return value(cookies, name).orElse(null);
    }

    /** Ends with the browser; the server ends it sooner. */
    NewCookie keep(Secret secret) {
        return cookie(session, secret.text(), NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie keepAttempt(String text) {
        return cookie(attempt, text, (int) SIGN_IN.toSeconds());
    }

    NewCookie keepDraft(Secret secret) {
        return cookie(draft, secret.text(), (int) DRAFT.toSeconds());
    }

    NewCookie keepChoice(String name, String value) {
        return cookie(name, value, (int) YEAR.toSeconds());
    }

    NewCookie[] forgetSession() {
        return new NewCookie[] {cookie(session, "", 0), cookie(attempt, "", 0)};
    }

    NewCookie forgetAttempt() {
        return cookie(attempt, "", 0);
    }

    NewCookie forgetDraft() {
        return cookie(draft, "", 0);
    }

    /** Lax, since the way back from the issuer begins elsewhere; forms carry a token of their own. */
    private NewCookie cookie(String name, String value, int maxAge) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }

    private static Optional<String> value(Map<String, Cookie> cookies, String name) {
        return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }
}
