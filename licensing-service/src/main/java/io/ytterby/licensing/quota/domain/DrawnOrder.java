package io.ytterby.licensing.quota.domain;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of a lottery: by SHA-256 of the drawing seed and the applicant's id. The drawing seed joins what the regulator
 * committed to before, a public text of a later day where one was named, and all requests: whoever knows one of them in
 * advance does not know the others.
 */
final class DrawnOrder {
    private DrawnOrder() {}

    /** @param requests in the order of the applicants' ids @return their places in the drawn order */
    static List<Integer> of(QuotaTerms terms, Draw draw, List<QuotaRequest> requests) {
        var asked = requests.stream()
                .map(request -> request.applicant() + ":" + request.askedMg() + "\n")
                .collect(Collectors.joining());
        var seed = Sha256.hex(terms.round() + "\n" + draw.seed() + "\n" + draw.beacon() + "\n" + asked);
        return IntStream.range(0, requests.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                                Sha256.hex(seed + "\n" + requests.get(i).applicant()))
                        .thenComparing(i -> i))
                .toList();
    }

    /** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
    static final class Sha256 {
        private Sha256() {}

        static String hex(String text) {
            return AllocationProof.sha256(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
