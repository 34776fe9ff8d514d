package io.ytterby.gateway.openapi;

/** A page as it grows. What others wrote goes in by {@link #text} alone, which escapes it. */
final class Html {
    private static final String STYLE = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
        pre{background:#f4f4f2;padding:.6rem;overflow:auto;font-size:.85rem}code{font-size:.9em}
        table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.15rem .8rem .15rem 0}
        summary{cursor:pointer}nav a{margin-right:.8rem;display:inline-block}.gone{color:#8a1f11}
        details{border-top:1px solid #ddd;padding:.3rem 0}input{font:inherit;padding:.2rem .4rem}\
        """;

    private final StringBuilder page = new StringBuilder();

    Html(Words words, String title) {
        raw("<!doctype html><html lang=\"" + words.tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>");
        text(title)
                .raw("</title><style>" + STYLE + "</style></head><body><h1>")
                .text(title)
                .raw("</h1>");
    }

    /** Ours, as it is. */
    Html raw(String html) {
        page.append(html);
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(text.charAt(i));
            }
        }
        return this;
    }

    /** A tag with a text in it. */
    Html of(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">");
    }

    String end() {
        return page + "</body></html>";
    }
}
