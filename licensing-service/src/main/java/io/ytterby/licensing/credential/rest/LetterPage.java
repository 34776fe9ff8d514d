package io.ytterby.licensing.credential.rest;

import io.ytterby.credentials.qr.QrPicture;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.credential.app.ReadCredential.Found;
import io.ytterby.licensing.licence.domain.LicenceLine;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The licence as a page to print: what was signed, in words, and the code that proves it. */
final class LetterPage {
    private static final int MODULE_PIXELS = 4;

    private final LetterWords words;

    LetterPage(LetterWords words) {
        this.words = words;
    }

    /** XHTML that names nothing outside itself. */
    String of(Found found) {
        var licence = found.licence();
        var parties = licence.parties();
        return """
            <html><head><style>
            @page { size: A4; margin: 18mm }
            body { font-family: Helvetica, 'Letter CJK', sans-serif; font-size: 10pt; line-height: 1.4 }
            h1 { font-size: 18pt; margin: 0 0 4mm 0 }
            table { border-collapse: collapse; width: 100%% }
            th { text-align: left; font-weight: normal; color: #555; padding: 1mm 4mm 1mm 0; vertical-align: top }
            td { padding: 1mm 4mm 1mm 0; vertical-align: top }
            .lines td, .lines th { border-top: 0.3mm solid #999 }
            .code { text-align: center; margin-top: 8mm }
            .code img { width: 62mm; height: 62mm }
            </style></head><body>
            <h1>%s</h1>
            <table>%s</table>
            <p></p>
            <table class="lines"><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr>%s</table>
            <div class="code"><img src="data:image/png;base64,%s" alt="RE1"/></div>
            <p>%s</p>
            <p>%s</p>
            </body></html>""".formatted(
                words.title(),
                row(words.number(), licence.number().value())
                        + row(words.kind(), licence.kind().name())
                        + row(words.holder(), parties.holder().value())
                        + row(words.endUser(), text(parties.endUser()))
                        + row(
                                words.consignees(),
                                parties.consignees().stream()
                                        .map(OrganisationId::value)
                                        .collect(Collectors.joining(", ")))
                        + row(words.destination(), licence.destination().value())
                        + row(
                                words.validity(),
                                licence.validity().from() + " - "
                                        + licence.validity().until())
                        + row(words.issuedAt(), found.credential().issuedAt().toString()),
                words.line(),
                words.controlCode(),
                words.hsCode(),
                words.goods(),
                words.netMass(),
                licence.lines().stream().map(LetterPage::line).collect(Collectors.joining()),
                Base64.getEncoder()
                        .encodeToString(QrPicture.png(found.credential().code(), MODULE_PIXELS)),
                words.whatTheCodeSays(),
                words.whatItDoesNotSay());
    }

    private static String line(LicenceLine line) {
        return "<tr><td>%d</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        line.number(),
                        escaped(line.controlCode().value()),
                        escaped(line.hsCode().value()),
                        escaped(line.description()),
                        line.mass().issued().milligrams() + " mg");
    }

    private static String row(String label, String value) {
        return value.isEmpty() ? "" : "<tr><th>" + label + "</th><td>" + escaped(value) + "</td></tr>";
    }

    private static String text(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : organisation.value();
    }

    /** Whoever writes a description must not write the page. */
    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(point -> switch (point) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    default -> Character.isISOControl(point) ? " " : Character.toString(point);
                })
                .collect(Collectors.joining());
    }
}
