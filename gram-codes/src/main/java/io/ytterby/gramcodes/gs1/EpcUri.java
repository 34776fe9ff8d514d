package io.ytterby.gramcodes.gs1;

import java.util.Optional;

/**
 * EPC URNs and Digital Links of the same things (TDS 2.0, CBV 2.0 section 8.9).
 *
 * <p>Names are compared, not judged: check digits and dates of a link are not looked at, so that a wrong one stays the
 * same wrong one everywhere.
 */
public final class EpcUri {
    private EpcUri() {}

    /**
     * The canonical link of an EPC, class or pattern URN.
     *
     * @param urn {@code urn:epc:id:sgtin:4012345.011111.987}
     * @return {@code https://id.gs1.org/01/04012345111118/21/987}; empty if it is no URN of a GS1 key
     */
    public static Optional<String> toDigitalLink(String urn) {
        return EpcUrnReader.read(urn).map(DigitalLink::canonical);
    }

    /**
     * The canonical link of a URN, or of a link with any host, stem, query or older spelling.
     *
     * @return empty if it names nothing of GS1
     */
    public static Optional<String> canonical(String uri) {
        if (uri.startsWith("urn:")) return toDigitalLink(uri);
        int query = uri.indexOf('?');
        var named = query < 0 ? uri : uri.substring(0, query);
        return DigitalLink.parse(named, Leniency.AS_WRITTEN) instanceof DigitalLink link
                ? Optional.of(link.canonical())
                : Optional.empty();
    }

    /**
     * The URN of what a link names: an instance, a lot, or a class as a pattern.
     *
     * @return empty if it is no link, its key has no URN, or the length of its company prefix is not known
     */
    public static Optional<String> toUrn(String digitalLink, CompanyPrefixes prefixes) {
        return canonical(digitalLink)
                .flatMap(canonical -> DigitalLink.parse(canonical, Leniency.AS_WRITTEN) instanceof DigitalLink link
                        ? new EpcUrnWriter(prefixes).write(link)
                        : Optional.empty());
    }
}
