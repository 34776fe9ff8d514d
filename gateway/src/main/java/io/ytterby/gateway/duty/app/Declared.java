package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.gateway.duty.domain.DeclaredRow;
import io.ytterby.gateway.duty.domain.MagnetProduct;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an organisation declares of itself, as one document of each kind. Each is found only by whose it is. */
public interface Declared {
    /** What can be declared. */
    final class Kind<T> {
        public static final Kind<DeclaredRow> SUPPLY = new Kind<>("supply-rows", DeclaredRow.class);
        public static final Kind<MagnetProduct> PRODUCTS = new Kind<>("magnet-products", MagnetProduct.class);
        public static final Kind<Alternate> ALTERNATES = new Kind<>("own-alternates", Alternate.class);

        private final String name;
        private final Class<T> item;

        private Kind(String name, Class<T> item) {
            this.name = name;
            this.item = item;
        }

        /** As it is stored and audited. */
        public String word() {
            return name;
        }

        public Class<T> item() {
            return item;
        }
    }

    /** @param version what a client sends back as If-Match; 0 where nothing was ever kept */
    record Document<T>(List<T> items, long version) {
        public Document {
            items = List.copyOf(items);
        }
    }

    <T> Optional<Document<T>> find(OrganisationId organisation, Kind<T> kind);

    /** False if the version is not the next one. */
    <T> boolean tryPut(OrganisationId organisation, Kind<T> kind, Document<T> document, PersonId by, Instant at);
}
