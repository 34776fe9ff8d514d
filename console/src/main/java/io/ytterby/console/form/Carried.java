package io.ytterby.console.form;

import java.util.List;
import java.util.Set;

/** A field that a review carries unseen, so that what is sent is what was read. */
public record Carried(String name, String value) {
    private static final Set<String> OF_THE_PAGE = Set.of("csrf", "key");

    public static List<Carried> of(Form form) {
        return form.all().entrySet().stream()
                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Carried(field.getKey(), value)))
                .toList();
    }
}
