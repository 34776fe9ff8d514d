package io.ytterby.embedded.identity;

import static io.ytterby.embedded.identity.Html.escaped;
import static io.ytterby.embedded.identity.Html.hidden;

import io.ytterby.embedded.identity.People.Organisation;
import io.ytterby.embedded.identity.People.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a person logs in: with name and password, or with one button of the demo's people, whose password all
 * the world knows.
 */
record LoginPage(People people, LoginWords words, AuthorizationRequest asked) {
    /** @param name what was typed or hinted; empty at first */
    Reply shown(int status, String name, @Nullable String alertKey) {
        var main = """
                %1$s<div class="two">
                <section aria-labelledby="own"><h2 id="own">%2$s</h2>
                <form method="post" action="authorize">
                %3$s<label for="username">%4$s</label>
                <input id="username" name="username" value="%5$s" autocomplete="username" autocapitalize="none"
                 spellcheck="false" required%6$s>
                <label for="password">%7$s</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required%6$s>
                <button class="main">%8$s</button>
                </form></section>
                <section aria-labelledby="demo"><h2 id="demo">%9$s</h2><p>%10$s</p>
                <form method="post" action="authorize">
                %3$s%11$s</form></section>
                </div>
                """.formatted(
                        alert(alertKey),
                        escaped(words.say("login.own")),
                        carried(),
                        escaped(words.say("login.name")),
                        escaped(name),
                        alertKey == null ? "" : " aria-invalid=\"true\" aria-describedby=\"alert\"",
                        escaped(words.say("login.password")),
                        escaped(words.say("login.go")),
                        escaped(words.say("demo.title")),
                        escaped(words.say("demo.says")),
                        demoPeople());
        var language = "authorize?" + query() + "&ui_locales=" + words.other();
        return Html.page(
                status, words, words.say("login.title"), main, Redirects.origin(asked.redirectUri()), language);
    }

    private String alert(@Nullable String key) {
        return key == null ? "" : "<p class=\"alert\" role=\"alert\" id=\"alert\">" + escaped(words.say(key)) + "</p>";
    }

    private String carried() {
        return asked.parameters().entrySet().stream()
                        .map(field -> hidden(field.getKey(), field.getValue()))
                        .collect(Collectors.joining())
                + hidden("ui_locales", words.language());
    }

    private String query() {
        return asked.parameters().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String demoPeople() {
        return people.organisations().stream()
                .map(this::organisation)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.joining());
    }

    private String organisation(Organisation organisation) {
        var buttons = people.people().stream()
                .filter(person -> person.organisation().equals(organisation.id()))
                .map(this::button)
                .collect(Collectors.joining());
        return buttons.isEmpty()
                ? ""
                : "<h3>%s <small>%s</small></h3><ul>%s</ul>%n"
                        .formatted(escaped(organisation.name()), escaped(organisation.country()), buttons);
    }

    private String button(Person person) {
        var roles = person.roles().stream()
                .sorted()
                .map(role -> words.say("role." + role))
                .collect(Collectors.joining(", "));
        return "<li><button name=\"as\" value=\"%s\"><b>%s</b> <span>%s</span></button></li>"
                .formatted(escaped(person.id()), escaped(person.name()), escaped(roles));
    }
}
