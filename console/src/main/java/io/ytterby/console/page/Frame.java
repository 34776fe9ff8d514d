package io.ytterby.console.page;

import io.ytterby.console.session.domain.Person;
import io.ytterby.console.words.Language;
import io.ytterby.credentials.qr.QrPicture;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page.
 *
 * @param person null on pages that need nobody signed in
 * @param at where browsers find the console
 * @param path of this page with its query, for the way back
 * @param csrf goes into each form as {@code csrf}
 * @param key goes into each form as {@code key}: sent twice, it counts once
 */
public record Frame(
        @Nullable Person person,
        Language language,
        Theme theme,
        String title,
        URI at,
        String path,
        String csrf,
        String key) {
    private static final int DOT_PIXELS = 4;

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

    /** Where what is on this page is found again from paper, without what it was opened with. */
    public String address() {
        int query = path.indexOf('?');
        return at + (query < 0 ? path : path.substring(0, query));
    }

    /** The same as a picture in an address: a QR code, made where a page prints one. */
    public String addressCode() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(QrPicture.png(address(), DOT_PIXELS));
    }
}
