package io.ytterby.gramcodes.gs1;

import java.util.List;
import java.util.Optional;

/**
 * One gram as a label names it: the trade item and the gram's code, in each form that GS1 has for it. Says nothing of
 * whether the code is true, nor whether the label is the block's: a verifier does.
 *
 * @param gtin 14 digits, as the label has it
 * @param ai {@code 21} if the code is a serial number, {@code 235} if it is a third-party extension (UPUI)
 * @param code the gram's code as the label has it, 20 characters or 28
 */
public record GramIdentity(String gtin, String ai, String code) {
    private static final String SERIAL = "21";
    private static final String TPX = "235";
    private static final int SERIAL_LENGTH = 20;
    private static final int TPX_LENGTH = 28;

    public GramIdentity {
        if (gtin.length() != 14 || !Component.Charset.DIGITS.holds(gtin))
            throw new IllegalArgumentException("a GTIN here has 14 digits: " + gtin);
        boolean fits = (ai.equals(SERIAL) && code.length() <= SERIAL_LENGTH)
                || (ai.equals(TPX) && code.length() <= TPX_LENGTH);
        if (!fits || code.isEmpty()) throw new IllegalArgumentException("(" + ai + ") cannot hold " + code);
    }

    /** The code as a serial number if it is short enough for one, else as a third-party extension. */
    public static GramIdentity of(String gtin, String code) {
        return new GramIdentity(gtin, code.length() <= SERIAL_LENGTH ? SERIAL : TPX, code);
    }

    /** The same gram as a UPUI names it. */
    public GramIdentity asUpui() {
        return new GramIdentity(gtin, TPX, code);
    }

    /**
     * Reads a Digital Link of any host, an SGTIN or UPUI URN, an element string as scanned or as printed.
     *
     * @return empty if it is none of these, or names no single item
     */
    public static Optional<GramIdentity> read(String text) {
        return path(text.strip()).flatMap(GramIdentity::of);
    }

    /** @param stem {@code https://id.example} */
    public String digitalLink(String stem) {
        return new DigitalLink(stem, elements(), List.of()).uri();
    }

    /** {@code urn:epc:id:sgtin:…} or {@code urn:epc:id:upui:…}; empty if the company prefix is of unknown length. */
    public Optional<String> urn(CompanyPrefixes prefixes) {
        return EpcUri.toUrn(digitalLink(DigitalLink.CANONICAL_STEM), prefixes);
    }

    /** What a GS1 DataMatrix holds, with {@code ^} for FNC1. */
    public String elementString() {
        return ElementString.write(elements());
    }

    /** {@code (01)…(21)…}, as it is printed beneath a symbol. */
    public String printed() {
        return ElementString.printed(elements());
    }

    private List<AiValue> elements() {
        return List.of(new AiValue("01", gtin), new AiValue(ai, code));
    }

    private static Optional<List<AiValue>> path(String text) {
        if (text.startsWith("urn:")) return EpcUrnReader.read(text).map(DigitalLink::path);
        if (text.regionMatches(true, 0, "http", 0, 4))
            return DigitalLink.parse(text, Leniency.OLDER_LINKS) instanceof DigitalLink link
                    ? Optional.of(link.path())
                    : Optional.empty();
        return text.startsWith("(") ? ElementString.readPrinted(text) : ElementString.read(text);
    }

    private static Optional<GramIdentity> of(List<AiValue> elements) {
        var gtin = value(elements, "01");
        var serial = value(elements, SERIAL);
        if (serial.isPresent()) return gtin.map(item -> new GramIdentity(item, SERIAL, serial.get()));
        return value(elements, TPX).flatMap(tpx -> gtin.map(item -> new GramIdentity(item, TPX, tpx)));
    }

    private static Optional<String> value(List<AiValue> elements, String ai) {
        return elements.stream()
                .filter(one -> one.ai().equals(ai))
                .map(AiValue::value)
                .findFirst();
    }
}
