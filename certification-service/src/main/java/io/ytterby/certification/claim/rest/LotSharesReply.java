package io.ytterby.certification.claim.rest;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What of a lot is certified, per rare earth; the shares with what is uncertified sum to one. */
record LotSharesReply(String lotId, long massMg, List<ElementReply> elements) {
    /** One rare earth. */
    record ElementReply(Element element, long totalMg, BigDecimal uncertifiedShare, List<ShareReply> shares) {}

    /** One certified input in it. */
    record ShareReply(String certificateId, String via, BigDecimal share, long massMg, long claimedMg) {}

    static LotSharesReply of(LotBook book, Map<OriginId, CertificateId> certificates) {
        var elements = new ArrayList<ElementReply>();
        book.elements().forEach((element, one) -> {
            var shares = one.shares();
            var rows = new ArrayList<ShareReply>();
            one.certified()
                    .forEach((key, held) -> rows.add(new ShareReply(
                            String.valueOf(certificates.get(key.origin())),
                            key.via().name(),
                            shares.getOrDefault(key, BigDecimal.ZERO),
                            held.massMg(),
                            held.claimedMg())));
            elements.add(new ElementReply(element, one.totalMg(), one.uncertifiedShare(), rows));
        });
        return new LotSharesReply(book.lot().toString(), book.massMg(), elements);
    }
}
