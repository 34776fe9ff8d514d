package io.ytterby.console.page;

import io.ytterby.console.session.domain.Person;
import io.ytterby.console.words.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page.
 *
 * @param person null on pages that need nobody signed in
 * @param path of this page with its query, for the way back
 * @param csrf goes into each form as {@code csrf}
 * @param key goes into each form as {@code key}: sent twice, it counts once
 */
public record Frame(
        @Nullable Person person, Language language, Theme theme, String title, String path, String csrf, String key) {
    /** The desks that this person has, the present one marked. */
    public List<Navigation.Item> navigation() {
        return person == null ? List.of() : Navigation.of(person, path);
    }

    public boolean may(String role) {
        return person != null && person.has(role);
    }

    /** This page's address as a parameter of another. */
    public String back() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
