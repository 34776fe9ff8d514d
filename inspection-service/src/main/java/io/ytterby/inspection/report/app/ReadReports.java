package io.ytterby.inspection.report.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.inspection.declaration.app.ReadDeclarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.order.app.Orders;
import io.ytterby.inspection.party.domain.Sight;
import io.ytterby.inspection.result.app.Results;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.document.app.IssuedCredentials;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands out reports to those who may see all of the declaration: its exporter, and the authorities. */
@ApplicationScoped
public class ReadReports {
    private final ReadDeclarations declarations;
    private final Orders orders;
    private final Results results;
    private final IssuedCredentials credentials;

    ReadReports(ReadDeclarations declarations, Orders orders, Results results, IssuedCredentials credentials) {
        this.declarations = declarations;
        this.orders = orders;
        this.results = results;
        this.credentials = credentials;
    }

    /** All of a declaration, also those taken back; empty if there is no such declaration for this reader. */
    @Transactional
    public Optional<List<IssuedCredential>> of(Actor reader, DeclarationId id) {
        return declarations
                .one(reader, id)
                .filter(seen -> seen.sight() == Sight.FULL)
                .map(seen -> all(seen.declaration()));
    }

    /** One of them; empty if there is none for this reader. */
    @Transactional
    public Optional<IssuedCredential> one(Actor reader, DeclarationId declaration, UUID id) {
        return of(reader, declaration)
                .flatMap(all -> all.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    private List<IssuedCredential> all(Declaration declaration) {
        return orders.of(declaration.id()).stream()
                .flatMap(order -> results.of(order.id()).stream())
                .flatMap(result ->
                        credentials.about(CredentialType.INSPECTION_REPORT, ReportResult.subject(result.id())).stream())
                .toList();
    }
}
