package io.ytterby.certification.credential.app;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.LogWitness;
import io.ytterby.credentials.verify.ShownProofs;
import io.ytterby.credentials.verify.Verification;
import io.ytterby.credentials.verify.Verifier;
import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.issuing.list.app.StatusLists.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges a document in eleven steps with what is known here now: keys, accreditations, lists and the log. */
@ApplicationScoped
public class VerifyDocument {
    private final IssuerDocuments documents;
    private final StatusLists lists;
    private final FollowedIssuers followed;
    private final ReadLog log;
    private final Clock clock;

    VerifyDocument(IssuerDocuments documents, StatusLists lists, FollowedIssuers followed, ReadLog log, Clock clock) {
        this.documents = documents;
        this.lists = lists;
        this.followed = followed;
        this.log = log;
        this.clock = clock;
    }

    /** @param proofs that it is in a log; those of this platform's own log need not be shown */
    @Transactional
    public Verification verify(String document, List<LogProof> proofs) {
        var now = clock.instant();
        var trust = documents.trustList(now);
        var published = issuer(document).map(this::listsOf).orElse(List.of());
        LogWitness seen = digest -> new ShownProofs(
                        trust.logs(),
                        Stream.concat(proofs.stream(), own(digest)).toList())
                .includedSince(digest);
        return new Verifier(Bundle.of(trust, published), seen).verify(document, now);
    }

    private List<String> listsOf(String did) {
        var own = lists.newest(did).stream().map(Published::document);
        return Stream.concat(own, followed.lists(did).stream()).toList();
    }

    private Stream<LogProof> own(String digest) {
        return log.proof(digest) instanceof ReadLog.Proof.Found(var proof) ? Stream.of(proof) : Stream.empty();
    }

    /** Whose lists are needed: the document's own word, which the verifier looks into. */
    private static Optional<String> issuer(String document) {
        try {
            var text = document.strip();
            var credential = text.startsWith("{")
                    ? unwrapped(StrictJson.parseObject(text.getBytes(StandardCharsets.UTF_8)))
                    : CompactJws.parse(text).payload();
            return credential
                    .text("issuer")
                    .or(() -> credential.object("issuer").flatMap(issuer -> issuer.text("id")));
        } catch (RefusedException noDocument) {
            return Optional.empty();
        }
    }

    private static Json.Obj unwrapped(Json.Obj object) {
        var id = object.text("id").orElse("");
        var envelope = "data:application/vc+jwt,";
        return id.startsWith(envelope)
                ? CompactJws.parse(id.substring(envelope.length())).payload()
                : object;
    }
}
