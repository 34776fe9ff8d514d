package io.ytterby.console.page;

import io.ytterby.console.api.Api;
import io.ytterby.console.session.app.ConsoleSettings;
import io.ytterby.console.session.domain.Person;
import io.ytterby.console.session.domain.Secret;
import io.ytterby.console.words.Language;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request of somebody who is signed in: who, in which language, with which API. Filled before the page is asked. */
@RequestScoped
public class Visit {
    private final ConsoleSettings settings;
    private @Nullable Person person;
    private @Nullable Secret secret;
    private @Nullable Api api;
    private Language language = Language.EN;
    private Theme theme = Theme.AUTO;
    private String path = "/console";

    Visit(ConsoleSettings settings) {
        this.settings = settings;
    }

    /** The guard of the pages calls it, and nobody else. */
    public void begin(Person somebody, Secret cookie, Api asked) {
        this.person = somebody;
        this.secret = cookie;
        this.api = asked;
    }

    /** How and where it looks; known also before anybody has signed in. */
    public void look(Language wanted, Theme chosen, String address) {
        this.language = wanted;
        this.theme = chosen;
        this.path = address;
    }

    public Person person() {
        return required(person);
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** The address of this visit with its query. */
    String path() {
        return path;
    }

    /** The API, asked as this person. May be used by other threads while the request lasts. */
    public Api api() {
        return required(api);
    }

    public Language language() {
        return language;
    }

    /**
     * The frame of a page of this visit, with a title in its language. Where nobody knows whether what was sent was done, its form
     * keeps the key: sent again, it still counts once.
     */
    public Frame frame(String title) {
        var unsettled = api == null ? null : api.unsettled();
        return new Frame(
                person,
                language,
                theme,
                title,
                settings.at(),
                path,
                secret == null ? "" : secret.formToken(),
                unsettled == null ? UUID.randomUUID().toString() : unsettled);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) throw new IllegalStateException("this page is not behind the guard");
        return value;
    }
}
