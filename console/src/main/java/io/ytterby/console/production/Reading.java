package io.ytterby.console.production;

import io.ytterby.console.form.Form;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed as the API takes it, and keeps what cannot be read beside its field. */
public final class Reading {
    private static final BigDecimal MG_PER_G = BigDecimal.valueOf(1_000);
    private static final Pattern GRAMS = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,3})?");
    private static final Pattern SHARE = Pattern.compile("([A-Z][a-z]?)[\\s:=]+([0-9]{1,3}(?:\\.[0-9]{1,12})?)\\s*%?");
    private static final Pattern LOSS =
            Pattern.compile("([A-Z][a-z]?|-)\\s+([0-9]{1,10}(?:\\.[0-9]{1,3})?)\\s+(\\S.{0,199})");

    private final Language language;
    private Form form;

    Reading(Form form, Language language) {
        this.form = form;
        this.language = language;
    }

    /**
     * What is lost in a process.
     *
     * @param element null if it is no rare earth: moisture
     */
    public record Loss(@Nullable String element, long massMg, String reason) {
        Map<String, Object> body() {
            var body = new LinkedHashMap<String, Object>();
            if (element != null) body.put("element", element);
            body.put("massMg", massMg);
            body.put("reason", reason);
            return body;
        }
    }

    Form form() {
        return form;
    }

    String text(String field) {
        var typed = form.typed(field);
        if (typed.isEmpty()) wrong(field, "production.wrong.needed");
        return typed.orElse("");
    }

    /** Milligrams of typed grams; null if nothing was typed or it is wrong. */
    @Nullable
    Long mass(String field, boolean needed) {
        var typed = form.typed(field);
        if (typed.isEmpty()) {
            if (needed) wrong(field, "production.wrong.needed");
            return null;
        }
        if (GRAMS.matcher(typed.get()).matches()) {
            long mg = milligrams(typed.get());
            if (mg > 0) return mg;
        }
        wrong(field, "production.wrong.grams");
        return null;
    }

    /** Percent by element, one a line. */
    Map<String, String> composition(String field) {
        var shares = new LinkedHashMap<String, String>();
        for (var line : lines(field)) {
            var read = SHARE.matcher(line);
            if (!read.matches() || shares.put(read.group(1), read.group(2)) != null) {
                wrong(field, "production.wrong.composition");
                return Map.of();
            }
        }
        if (shares.isEmpty()) wrong(field, "production.wrong.needed");
        return shares;
    }

    List<Loss> losses(String field) {
        var losses = new ArrayList<Loss>();
        for (var line : lines(field)) {
            var read = LOSS.matcher(line);
            if (!read.matches() || milligrams(read.group(2)) == 0) {
                wrong(field, "production.wrong.losses");
                return List.of();
            }
            var element = read.group(1).equals("-") ? null : read.group(1);
            losses.add(new Loss(element, milligrams(read.group(2)), read.group(3)));
        }
        return losses;
    }

    void wrong(String field, String words) {
        form = form.wrong(field, Words.say(language, words));
    }

    private List<String> lines(String field) {
        return form.value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static long milligrams(String grams) {
        return new BigDecimal(grams).multiply(MG_PER_G).longValueExact();
    }
}
