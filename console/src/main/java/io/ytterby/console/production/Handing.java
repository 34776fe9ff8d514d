package io.ytterby.console.production;

import io.ytterby.console.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a lot comes into other hands, or before other eyes. The API decides. */
public enum Handing {
    SHIP(":ship", "recipientOrg"),
    RECEIVE(":receive", ""),
    SHARE("/grants", "organisation");

    private final String verb;
    private final String field;

    Handing(String verb, String field) {
        this.verb = verb;
        this.field = field;
    }

    static Optional<Handing> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** As in addresses and words: {@code ship}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose organisation is asked for, by the API's name; empty for none. */
    public String field() {
        return field;
    }

    public List<String> scopes() {
        return this == SHARE ? List.of("status", "full") : List.of();
    }

    /**
     * Whether it may be tried with such a lot.
     *
     * @param organisation of who would
     */
    boolean isOpen(Lot lot, String organisation) {
        return switch (this) {
            case SHIP -> lot.isThere();
            case RECEIVE -> "IN_TRANSIT".equals(lot.status()) && organisation.equals(lot.recipientOrg());
            case SHARE -> true;
        };
    }

    String path(String lot) {
        return Lots.API + "/" + lot + verb;
    }

    Map<String, Object> body(Form form) {
        return switch (this) {
            case SHIP -> Map.of(field, form.value(field).strip());
            case RECEIVE -> Map.of();
            case SHARE -> Map.of(field, form.value(field).strip(), "scope", form.value("scope"));
        };
    }

    /** Which field of the form each pointer of the API means. */
    Map<String, String> pointers() {
        return Map.of("/" + field, field, "/scope", "scope");
    }
}
