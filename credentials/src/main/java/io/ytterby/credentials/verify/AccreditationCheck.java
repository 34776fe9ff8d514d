package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.key.Accreditation;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.verify.Step.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Step 9: whoever certifies was accredited, when it signed, for this scheme and for all that the document covers. */
final class AccreditationCheck {
    private final TrustList trustList;

    AccreditationCheck(TrustList trustList) {
        this.trustList = trustList;
    }

    Optional<Verdict> check(Document document, Proceeding proceeding) {
        var needing = document.types().stream().filter(this::needsOne).toList();
        if (needing.isEmpty()) {
            proceeding.grey(Name.SCHEME, "schemes and accreditations are for certificates");
            return Optional.empty();
        }
        var subject = document.subject();
        var scheme = subject.object("scope").flatMap(scope -> scope.text("id")).orElse("");
        var forScheme = trustList.accreditations().stream()
                .filter(one ->
                        one.did().equals(document.issuer()) && one.types().containsAll(needing))
                .filter(one -> one.scheme().equals(scheme))
                .toList();
        if (forScheme.isEmpty())
            return refuse(
                    proceeding,
                    Reason.SCHEME_NOT_ACCREDITED,
                    document.issuer() + " is not accredited for '" + scheme + "'");
        return judge(document, forScheme, subject.texts("accreditedScopes"), proceeding);
    }

    private boolean needsOne(String type) {
        return type.equals(CredentialType.CONFORMITY_CERTIFICATE.type()) || trustList.accredits(type);
    }

    private static Optional<Verdict> judge(
            Document document, List<Accreditation> forScheme, List<String> scopes, Proceeding proceeding) {
        var inForce = forScheme.stream()
                .filter(one -> one.isInForce(document.issuedAt()))
                .toList();
        if (inForce.isEmpty())
            return refuse(
                    proceeding,
                    Reason.ACCREDITATION_NOT_IN_FORCE,
                    "accreditation " + forScheme.get(0).number() + " was not in force at " + document.issuedAt());
        var good =
                inForce.stream().filter(one -> one.scopes().containsAll(scopes)).findFirst();
        if (good.isEmpty())
            return refuse(
                    proceeding,
                    Reason.SCOPE_NOT_ACCREDITED,
                    "accreditation " + inForce.get(0).number() + " does not cover "
                            + String.join(", ", beyond(scopes, inForce)));
        say(good.get(), proceeding);
        return Optional.empty();
    }

    private static List<String> beyond(List<String> scopes, List<Accreditation> inForce) {
        var covered = new HashSet<String>();
        inForce.forEach(one -> covered.addAll(one.scopes()));
        var beyond = scopes.stream().filter(scope -> !covered.contains(scope)).toList();
        return beyond.isEmpty() ? scopes : beyond;
    }

    private static void say(Accreditation good, Proceeding proceeding) {
        var number = "accreditation " + good.number();
        var withdrawn = good.withdrawnAt();
        if (withdrawn != null && !withdrawn.isAfter(proceeding.at()))
            proceeding.amber(
                    Name.SCHEME, Reason.ACCREDITATION_WITHDRAWN, number + " was in force then, withdrawn " + withdrawn);
        else proceeding.green(Name.SCHEME, number + " was in force and covers it");
    }

    private static Optional<Verdict> refuse(Proceeding proceeding, Reason reason, String detail) {
        return Verifier.refuse(proceeding, Name.SCHEME, reason, detail);
    }
}
