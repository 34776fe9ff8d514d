package io.ytterby.credentials.evidence;

import io.ytterby.credentials.json.Jcs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The case as a page for people, without a script. It is made from the chain alone, so that who checks it makes it anew. */
final class CasePage {
    private static final String TOP = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Evidence of a case</title>
            <style>body{font-family:sans-serif;margin:2em;max-width:70em}td,th{vertical-align:top;text-align:left;
            padding:.3em .6em;border-bottom:1px solid #ccc}code{word-break:break-all;font-size:.8em}</style></head><body>
            <h1>Evidence of WHAT CASE</h1>
            <p>COUNT entries. Each is chained to the one before it by its hash (SHA-256 over RFC 8785 JSON); <code>head.jws</code>
            is the service's signature (Ed25519) over the last hash. <code>contents/</code> has each file under its own SHA-256.</p>
            <p>This page proves nothing by itself: <code>./ytterby evidence verify BUNDLE.zip --key KEY</code> does, offline.
            The key must come from the authority by another way than this bundle.</p>
            <table><tr><th>n</th><th>when (UTC)</th><th>who</th><th>what</th><th>about</th><th>said</th><th>file</th></tr>
            """;

    private CasePage() {}

    static String of(List<CaseEntry> chain) {
        var caseId = chain.isEmpty() ? "" : chain.get(0).caseId();
        // A case that somebody opened begins so; any other is a declaration's.
        var what = !chain.isEmpty() && chain.get(0).kind().equals("OPENED") ? "case" : "declaration";
        var page = new StringBuilder(TOP.replace("WHAT", what)
                .replace("CASE", escaped(caseId))
                .replace("COUNT", String.valueOf(chain.size())));
        for (var entry : chain) page.append(row(entry));
        return page.append("</table></body></html>\n").toString();
    }

    private static String row(CaseEntry entry) {
        var file = entry.contentSha256();
        var link = file == null
                ? ""
                : "<a href=\"contents/%s\"><code>%s</code></a>".formatted(escaped(file), escaped(file));
        return "<tr><td>%d</td><td>%s</td><td>%s<br>%s</td><td>%s</td><td>%s</td><td><code>%s</code></td><td>%s</td></tr>\n"
                .formatted(
                        entry.n(),
                        entry.at(),
                        escaped(entry.actor()),
                        escaped(entry.organisation()),
                        escaped(entry.kind()),
                        escaped(entry.subject()),
                        escaped(new String(Jcs.bytes(entry.payload()), StandardCharsets.UTF_8)),
                        link);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
