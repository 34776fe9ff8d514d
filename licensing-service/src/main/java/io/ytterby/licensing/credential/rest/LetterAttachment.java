package io.ytterby.licensing.credential.rest;

import io.ytterby.licensing.credential.app.ReadCredential.Found;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts the signed licence into its letter as an attachment. It is not compressed, so that whoever verifies a letter finds it
 * by its letters and needs no PDF reader, which is much to trust a stranger's file with.
 */
final class LetterAttachment {
    private LetterAttachment() {}

    static byte[] added(byte[] letter, Found found) throws IOException {
        var name = found.licence().number().value() + ".vc.jwt";
        var credential = found.credential().vcJwt().getBytes(StandardCharsets.US_ASCII);
        try (var document = Loader.loadPDF(letter)) {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(credential));
            file.setSubtype("application/vc+jwt");
            file.setSize(credential.length);
            var specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setFileUnicode(name);
            specification.setFileDescription("The licence as it was signed");
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(name, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
