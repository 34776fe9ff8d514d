package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.OrganisationId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The newest of each thing of one kind, kept as bytes. In whatever order and however often records come, the highest
 * version stays.
 */
public final class PackedShelf<K, T extends Known> {
    private final ConcurrentMap<K, byte[]> things = new ConcurrentHashMap<>();
    private final Packing<T> packing;
    private final Function<T, K> key;
    private final byte[] nothing = Packing.nothing();

    public PackedShelf(Packing<T> packing, Function<T, K> key) {
        this.packing = packing;
        this.key = key;
    }

    /** @return false if what is held is as new or newer: the record changed nothing */
    public boolean offer(T told) {
        return offer(key.apply(told), packing.pack(told), told.version());
    }

    private boolean offer(K id, byte[] told, long version) {
        while (true) {
            var held = things.putIfAbsent(id, told);
            if (held == null) return true;
            if (Packing.version(held) >= version) return false;
            if (things.replace(id, held, told)) return true; // else another was faster: compare with that one
        }
    }

    public Optional<T> get(K id) {
        return Optional.ofNullable(things.get(id)).map(packing::unpack);
    }

    /** Empty both where nothing is and where the organisation may see nothing, after the same work. */
    public Optional<T> visible(K id, OrganisationId organisation) {
        return packed(id, organisation).map(packing::unpack);
    }

    /** As {@link #visible}, but unopened: the same array is the same thing, as long as nothing newer was told. */
    public Optional<byte[]> packed(K id, OrganisationId organisation) {
        var held = things.getOrDefault(id, nothing);
        return Packing.scope(held, organisation).map(scope -> held);
    }

    public int size() {
        return things.size();
    }

    public void clear() {
        things.clear();
    }

    /** Each thing as bytes, in no order; what is told meanwhile may be among them or not. */
    public void forEachPacked(Consumer<byte[]> each) {
        things.values().forEach(each);
    }

    public char kind() {
        return packing.kind();
    }

    /** @return the thing of these bytes, which is now held unless a newer one was */
    public T load(byte[] packed) {
        var thing = packing.unpack(packed);
        offer(key.apply(thing), packed, thing.version());
        return thing;
    }
}
