package io.ytterby.licensing.document.domain;

/** What a document may be called: no path, nothing that does not print, one of the endings we know. */
public record DocumentName(String value, DocumentType type) {
    private static final int LONGEST = 200;
    private static final String UNFIT = "/\\<>:\"|?*";

    /** @throws IllegalArgumentException if it is not fit; the words are for people */
    public static DocumentName of(String asked) {
        var name = asked.strip();
        if (name.isEmpty() || name.length() > LONGEST)
            throw new IllegalArgumentException("must have 1 to " + LONGEST + " characters.");
        if (name.startsWith(".") || name.chars().anyMatch(one -> UNFIT.indexOf(one) >= 0 || !isPrinted(one)))
            throw new IllegalArgumentException("must be the name of a file, without folders or special characters.");
        var type = DocumentType.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "must end in .pdf, .png, .jpg, .jpeg, .docx, .xlsx, .txt or .csv."));
        return new DocumentName(name, type);
    }

    /** Turns of direction and their kin make a name read other than it is: {@code invoice[turn]fdp.exe}. */
    private static boolean isPrinted(int one) {
        int type = Character.getType(one);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
