package io.ytterby.tracking.resolver.app;

import io.ytterby.gramcodes.gs1.DigitalLink;
import io.ytterby.gramcodes.gs1.GramIdentity;
import io.ytterby.tracking.gram.app.LookUpGram;
import io.ytterby.tracking.lot.domain.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Says what a GS1 Digital Link of ours names, and where more of it is. Of a gram the public learns what its code says; of
 * a lot that there is one, and its stage: never whose it is nor how much.
 */
@ApplicationScoped
public class ResolveLink {
    private final LookUpGram lookUpGram;
    private final NamedLots namedLots;

    ResolveLink(LookUpGram lookUpGram, NamedLots namedLots) {
        this.lookUpGram = lookUpGram;
        this.namedLots = namedLots;
    }

    /** What a link leads to. */
    public record Target(String linkType, String title, String address, String mediaType) {}

    /**
     * What was named.
     *
     * @param anchor the path of its canonical link: {@code /01/06901234000016/21/198GQ…}
     * @param page where the gateway shows it to people
     * @param targets the first is the default
     */
    public record Resolved(String anchor, String description, String page, List<Target> targets) {}

    /** Empty if it names nothing of ours; a label whose item is not its code's names nothing. */
    @Transactional
    public Optional<Resolved> resolve(DigitalLink link) {
        var gtin = link.key().value();
        var anchor = link.canonical().substring(DigitalLink.CANONICAL_STEM.length());
        var code = link.inPath("21").or(() -> link.inPath("235"));
        if (code.isPresent()) return gram(gtin, code.get(), anchor);
        return link.inPath("10").flatMap(number -> lot(gtin, number, anchor));
    }

    private Optional<Resolved> gram(String gtin, String code, String anchor) {
        return lookUpGram
                .find(GramIdentity.of(gtin, code).printed())
                .filter(gram -> gram.gtin().equals(gtin))
                .map(gram -> {
                    var stage = lookUpGram.stageOf(gram.lot()).map(Stage::name).orElse("");
                    var path = "/v1/grams/" + gram.code();
                    return new Resolved(
                            anchor,
                            "One gram of " + gtin + " (" + stage + "): the code is "
                                    + gram.verdict().word(),
                            "/verify/item/21/" + gram.code(),
                            List.of(
                                    new Target(
                                            "gs1:verificationService", "What the code says", path, "application/json"),
                                    new Target(
                                            "gs1:traceability",
                                            "Custody, for its parties",
                                            path + "/custody",
                                            "application/json"),
                                    new Target(
                                            "gs1:epcis",
                                            "Its EPCIS events, for its parties",
                                            "/epcis/events?MATCH_anyEPC=" + "https://id.gs1.org" + anchor,
                                            "application/ld+json"),
                                    new Target(
                                            "gs1:certificationInfo",
                                            "The keys that vouch for it",
                                            "/v1/keys/signers",
                                            "application/json")));
                });
    }

    private Optional<Resolved> lot(String gtin, String number, String anchor) {
        return namedLots
                .stageOf(gtin, number)
                .map(stage -> new Resolved(
                        anchor,
                        "A lot of " + gtin + " (" + stage.name() + ")",
                        "/verify/item"
                                + anchor.substring(anchor.indexOf("/10/")).replaceFirst("^/10/", "/10/" + gtin + "/"),
                        List.of(
                                new Target(
                                        "gs1:pip",
                                        "What the lot is",
                                        anchor + "?linkType=all",
                                        "application/linkset+json"),
                                new Target(
                                        "gs1:epcis",
                                        "Its EPCIS events, for its parties",
                                        "/epcis/events?MATCH_epcClass=" + "https://id.gs1.org" + anchor,
                                        "application/ld+json"),
                                new Target(
                                        "gs1:certificationInfo",
                                        "The keys that vouch for it",
                                        "/v1/keys/signers",
                                        "application/json"))));
    }
}
