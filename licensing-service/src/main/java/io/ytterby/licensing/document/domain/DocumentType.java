package io.ytterby.licensing.document.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document's bytes are. Its name and the header it came with are held against this, never the other way round. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    private final String mediaType;
    private final String endings;

    DocumentType(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such documents may end. */
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /**
     * What bytes are.
     *
     * @param head the first ones, eight at least unless there are fewer
     * @param entries the names in the archive if it is one; else empty
     * @param isText whether all of it is UTF-8 without control characters
     * @return of a text both kinds of text: only its name tells whether it is meant as a table; empty for anything else
     */
    public static Set<DocumentType> of(byte[] head, Set<String> entries, boolean isText) {
        if (starts(head, PDF_START)) return Set.of(PDF);
        if (starts(head, PNG_START)) return Set.of(PNG);
        if (starts(head, JPEG_START)) return Set.of(JPEG);
        if (starts(head, ZIP_START)) return office(entries);
        return isText ? Set.of(TEXT, CSV) : Set.of();
    }

    /** Whether bytes that begin so are worth looking at to their end. */
    public static boolean mayBeText(byte[] head) {
        return of(head, Set.of(), true).contains(TEXT);
    }

    /** Whether bytes that begin so are an archive, whose entries say more. */
    public static boolean isArchive(byte[] head) {
        return starts(head, ZIP_START);
    }

    /** By the end of a name; empty if no type has such an end. */
    public static Optional<DocumentType> named(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings().contains(ending))
                .findFirst();
    }

    /** One with macros is none of ours. */
    private static Set<DocumentType> office(Set<String> entries) {
        if (!entries.contains("[Content_Types].xml")
                || entries.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) return Set.of();
        if (entries.contains("word/document.xml")) return Set.of(DOCX);
        return entries.contains("xl/workbook.xml") ? Set.of(XLSX) : Set.of();
    }

    private static boolean starts(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
