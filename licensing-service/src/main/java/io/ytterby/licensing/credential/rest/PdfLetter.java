package io.ytterby.licensing.credential.rest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.ytterby.licensing.credential.app.ReadCredential.Found;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The letter as PDF. With a font that has Chinese letters it says everything in both languages, else in English. */
@Singleton
class PdfLetter {
    private final Optional<Path> font;
    private final LetterPage page;

    /** @param font a TrueType file with Latin and Chinese letters; it is embedded, so it must allow that */
    PdfLetter(@ConfigProperty(name = "licensing.letter.font") Optional<Path> font) {
        this.font = font;
        font.filter(file -> !Files.isReadable(file)).ifPresent(missing -> {
            throw new IllegalStateException("licensing.letter.font names " + missing + ", which cannot be read");
        });
        this.page = new LetterPage(font.isPresent() ? LetterWords.BOTH : LetterWords.ENGLISH);
    }

    byte[] of(Found found) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withProducer("Ytterby")
                // Nothing is fetched, whatever somebody may have written into a description.
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .withHtmlContent(page.of(found), null)
                .toStream(pdf);
        font.ifPresent(file -> builder.useFont(file.toFile(), "Letter CJK"));
        try {
            builder.run();
            return LetterAttachment.added(pdf.toByteArray(), found);
        } catch (IOException e) {
            throw new UncheckedIOException("the letter could not be written", e);
        }
    }
}
