package io.ytterby.intelligence.casework.data;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.ytterby.intelligence.casework.app.CaseConfig;
import io.ytterby.intelligence.casework.app.CaseFiles;
import io.ytterby.intelligence.casework.app.CasePrinter;
import io.ytterby.intelligence.casework.domain.CaseFile;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A case as PDF. Without a font that has Chinese letters they are shown by their numbers: nothing is lost in silence. */
@Singleton
class PdfCase implements CasePrinter {
    private final Optional<Path> font;

    PdfCase(CaseConfig config) {
        this.font = config.font();
        font.filter(file -> !Files.isReadable(file)).ifPresent(missing -> {
            throw new IllegalStateException("intelligence.case.font names " + missing + ", which cannot be read");
        });
    }

    @Override
    public byte[] pdf(CaseFile file, List<CaseFiles.Chained> chain) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withProducer("Ytterby")
                // Nothing is fetched, whatever somebody may have written into a case.
                .useUriResolver((base, uri) -> null)
                .withHtmlContent(PrintedCase.of(file, chain, font.isPresent()), null)
                .toStream(pdf);
        font.ifPresent(letters -> builder.useFont(letters.toFile(), "Case CJK"));
        try {
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the case could not be written", e);
        }
    }
}
