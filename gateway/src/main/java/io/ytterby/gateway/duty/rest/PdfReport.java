package io.ytterby.gateway.duty.rest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A report as PDF: the page that prints, set on paper by the gateway. Letters that it has no font for are shown by their
 * numbers: nothing is lost in silence.
 */
@Singleton
class PdfReport {
    static final String TYPE = "application/pdf";
    static final MediaType MEDIA_TYPE = MediaType.valueOf(TYPE);

    /** More is for a spreadsheet, and a page of it takes the gateway's memory. */
    private static final int MOST_ROWS = 1_000;

    /** The fonts that every reader of PDF has reach so far. */
    private static final int LAST_LATIN = 0xFF;

    private static final String MARKS = "–—‘’“”…€";

    private final Optional<Path> font;

    /** @param font a TrueType file with Latin and Chinese letters; it is embedded, so it must allow that */
    PdfReport(@ConfigProperty(name = "gateway.report.font") Optional<Path> font) {
        this.font = font;
        font.filter(file -> !Files.isReadable(file)).ifPresent(missing -> {
            throw new IllegalStateException("gateway.report.font names " + missing + ", which cannot be read");
        });
    }

    byte[] of(Printed page) {
        var shortened = page.shortened(MOST_ROWS);
        var shown = font.isPresent() ? shortened : shortened.spelt(PdfReport::latin);
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withProducer("Ytterby")
                // Nothing is fetched, whatever somebody may have written into a row.
                .useUriResolver((base, uri) -> null)
                .withHtmlContent(DutyTemplates.report(shown).render(), null)
                .toStream(pdf);
        font.ifPresent(letters -> builder.useFont(letters.toFile(), "Report CJK"));
        try {
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the report could not be written", e);
        }
    }

    static String fileName(Printed page) {
        return page.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".pdf";
    }

    /** What XML forbids has no place in a page at all. */
    private static String latin(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .mapToObj(
                        c -> c <= LAST_LATIN || MARKS.indexOf(c) >= 0 ? Character.toString(c) : "[U+%04X]".formatted(c))
                .collect(Collectors.joining());
    }
}
