package io.ytterby.embedded.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame of the issuer's pages: one style sheet, no script, nothing from elsewhere. */
final class Html {
    private Html() {}

    /**
     * A page.
     *
     * @param formsGoTo origins besides the issuer's own to which a form may lead
     * @param languageLink the same page in the other language; null for one that cannot be asked for again
     */
    static Reply page(
            int status, LoginWords words, String title, String main, String formsGoTo, @Nullable String languageLink) {
        var switcher = languageLink == null
                ? ""
                : "<a lang=\"%s\" hreflang=\"%1$s\" href=\"%s\">%s</a>"
                        .formatted(words.other(), escaped(languageLink), escaped(words.say("language.other")));
        var page = """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s · Ytterby</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="login.css">
                </head>
                <body>
                <header><span class="brand">Ytterby</span><span class="tagline">%s</span>%s</header>
                <main>
                <h1>%2$s</h1>
                %s
                </main>
                <footer>%s</footer>
                </body>
                </html>
                """.formatted(
                        words.language(),
                        escaped(title),
                        escaped(words.say("tagline")),
                        switcher,
                        main,
                        escaped(words.say("footer")));
        return new Reply(
                status,
                page,
                Map.of(
                        "Content-Type", "text/html; charset=utf-8",
                        "Content-Language", words.language(),
                        "Content-Security-Policy",
                                "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' " + formsGoTo
                                        + "; frame-ancestors 'none'; base-uri 'none'",
                        "Referrer-Policy", "no-referrer",
                        "Vary", "Accept-Language",
                        "X-Content-Type-Options", "nosniff"));
    }

    static Reply refusal(LoginWords words, String why) {
        return page(
                400,
                words,
                words.say("refused.title"),
                "<p class=\"alert\" role=\"alert\">" + escaped(why) + "</p>",
                "",
                null);
    }

    static String hidden(String name, @Nullable String value) {
        return value == null
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">%n".formatted(name, escaped(value));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
