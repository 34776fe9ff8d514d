package io.ytterby.gateway.projection.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How things of one kind are kept: as few bytes, from which a thing is made again when it is asked for. A million
 * licences as objects would take gigabytes. In front stand version, time and audience, alike for all kinds, so that they
 * are read without the rest.
 */
public abstract class Packing<T extends Known> {
    private static final Scope[] SCOPES = Scope.values();

    /** One letter that no other kind has; it stands in snapshots. */
    public abstract char kind();

    abstract void packBody(Packer into, T thing);

    abstract T unpackBody(long version, Instant toldAt, Audience audience, Unpacker from);

    public final byte[] pack(T thing) {
        var into = new Packer();
        packFront(into, thing.version(), thing.toldAt(), thing.audience());
        packBody(into, thing);
        return into.bytes();
    }

    /** @throws RuntimeException if the bytes are none of this kind's */
    public final T unpack(byte[] packed) {
        var from = new Unpacker(packed);
        long version = from.whole();
        var toldAt = from.instant();
        int count = from.count();
        Map<OrganisationId, Scope> scopes = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            var scope = SCOPES[from.count()];
            scopes.put(new OrganisationId(from.text()), scope);
        }
        return unpackBody(version, toldAt, new Audience(scopes), from);
    }

    private static void packFront(Packer into, long version, Instant toldAt, Audience audience) {
        into.whole(version).instant(toldAt).whole(audience.scopes().size());
        audience.scopes()
                .forEach((organisation, scope) -> into.whole(scope.ordinal()).text(organisation.value()));
    }

    static long version(byte[] packed) {
        return new Unpacker(packed).whole();
    }

    /**
     * What the organisation may see of it. The whole audience is read whether it is found or not: how long this takes
     * tells nobody whether a thing is there.
     */
    static Optional<Scope> scope(byte[] packed, OrganisationId organisation) {
        var wanted = organisation.value().getBytes(UTF_8);
        var from = new Unpacker(packed);
        from.whole();
        from.instant();
        int count = from.count();
        int found = -1;
        for (int i = 0; i < count; i++) {
            int scope = from.count();
            if (from.textIs(wanted)) found = scope;
        }
        return found < 0 ? Optional.empty() : Optional.of(SCOPES[found]);
    }

    /** What is looked at where nothing is: told to as many as a usual licence, and to nobody who could ask. */
    static byte[] nothing() {
        var into = new Packer();
        into.whole(1).instant(Instant.EPOCH).whole(5);
        for (int i = 0; i < 5; i++) into.whole(Scope.STATUS.ordinal()).text("?".repeat(12));
        return into.bytes();
    }
}
