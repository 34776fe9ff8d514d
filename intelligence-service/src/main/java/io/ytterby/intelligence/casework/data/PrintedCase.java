package io.ytterby.intelligence.casework.data;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.intelligence.casework.app.CaseFiles;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseParts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A case as a page to print: what it comes to, what it points to, and every entry with its hash. */
final class PrintedCase {
    private static final int LAST_LATIN = 0xff;

    private PrintedCase() {}

    /** @param allLetters whether the printer has a font for more than Latin letters */
    static String of(CaseFile file, List<CaseFiles.Chained> chain, boolean allLetters) {
        var opened = file.opened();
        var html = """
            <html><head><style>
            @page { size: A4; margin: 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } }
            body { font-family: Helvetica, 'Case CJK', sans-serif; font-size: 9pt; line-height: 1.35 }
            h1 { font-size: 16pt } h2 { font-size: 11pt; margin: 6mm 0 2mm 0 }
            table { border-collapse: collapse; width: 100%% } td, th { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0 }
            .rows td { border-top: 0.2mm solid #999 } .hash { font-family: Courier; font-size: 6.5pt; word-wrap: break-word }
            </style></head><body>
            <h1>Case %s</h1>
            <table>%s</table>
            <h2>What it points to</h2><table class="rows">%s</table>
            <h2>Tasks</h2><table class="rows">%s</table>
            <h2>Files</h2><table class="rows">%s</table>
            <h2>What was done</h2><table class="rows">%s</table>
            <p>Each entry's hash is SHA-256 over its RFC 8785 JSON, which names the hash before it. The bundle that this page came
            in has chain, files and the signed head; it is checked offline by: ytterby evidence verify BUNDLE.zip --key KEY.</p>
            </body></html>""".formatted(
                        file.id(),
                        row("Title", opened.title())
                                + row(
                                        "Status",
                                        file.status().name()
                                                + file.conclusion()
                                                        .map(end -> ", " + end)
                                                        .orElse(""))
                                + row("Priority", opened.priority().name())
                                + row("Began with", opened.origin() + " " + opened.ref())
                                + row("Why", opened.reason())
                                + row("Opened", file.openedAt() + " by " + file.openedBy())
                                + row(
                                        "Assigned to",
                                        file.assignee().map(Object::toString).orElse("nobody"))
                                + row("Legal hold", file.isUnderHold() ? "stands" : "none")
                                + row("Entries", Long.toString(file.version())),
                        rows(
                                file.links(),
                                link -> List.of(
                                        link.kind().name(),
                                        link.ref(),
                                        link.basis().name(),
                                        link.source(),
                                        link.at() + " " + link.by())),
                        rows(file.tasks(), PrintedCase::task),
                        rows(
                                file.files(),
                                kept -> List.of(
                                        kept.description(),
                                        kept.mediaType(),
                                        kept.size() + " bytes",
                                        kept.erased() ? "taken out" : "",
                                        kept.sha256())),
                        chain.stream().map(PrintedCase::entry).collect(Collectors.joining()));
        return allLetters ? html : spelled(html);
    }

    private static List<String> task(CaseParts.Task task) {
        var end = task.end();
        var whose = task.assignee();
        return List.of(task.title(), end == null ? "open" : end.name(), whose == null ? "" : whose.value());
    }

    private static String entry(CaseFiles.Chained chained) {
        var entry = chained.entry();
        return "<tr><td>%d</td><td>%s</td><td>%s<br/>%s</td><td>%s</td><td>%s<div class=\"hash\">%s</div></td></tr>"
                .formatted(
                        entry.n(),
                        entry.at(),
                        escaped(entry.actor()),
                        escaped(entry.organisation()),
                        escaped(entry.kind()),
                        escaped(new String(Jcs.bytes(entry.payload()), StandardCharsets.UTF_8)),
                        chained.hash());
    }

    private static <T> String rows(Iterable<T> parts, java.util.function.Function<T, List<String>> columns) {
        var all = new StringBuilder();
        for (var part : parts) {
            all.append("<tr>");
            for (var column : columns.apply(part))
                all.append("<td>").append(escaped(column)).append("</td>");
            all.append("</tr>");
        }
        return all.isEmpty() ? "<tr><td>none</td></tr>" : all.toString();
    }

    private static String row(String name, String value) {
        return "<tr><th>" + name + "</th><td>" + escaped(value) + "</td></tr>";
    }

    /** Also leaves out what XML does not allow. */
    private static String escaped(String text) {
        var clean = text.codePoints()
                .map(c -> (c >= ' ' && c != 0xfffe && c != 0xffff) || c == '\n' ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return clean.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A letter that the printer does not have, by its number. */
    private static String spelled(String html) {
        return html.codePoints()
                .mapToObj(c -> c <= LAST_LATIN ? Character.toString(c) : "[U+%04X]".formatted(c))
                .collect(Collectors.joining());
    }
}
