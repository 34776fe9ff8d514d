package io.ytterby.k8s.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All objects of a rendered overlay, in kubectl's order. */
public record Manifests(List<Manifest> all) {
    public Manifests {
        all = List.copyOf(all);
    }

    public Stream<Manifest> ofKind(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind));
    }

    /** Deployments, StatefulSets and Jobs. */
    public Stream<Manifest> workloads() {
        return all.stream().filter(Manifest::hasPods);
    }

    /** The four services' Deployments: what Ytterby itself is. */
    public Stream<Manifest> services() {
        return ofKind("Deployment")
                .filter(one -> "service".equals(one.podLabels().get("app.kubernetes.io/component")));
    }

    public Optional<Manifest> find(String kind, String name) {
        return ofKind(kind).filter(one -> one.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException if there is none */
    public Manifest get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new IllegalArgumentException("there is no " + kind + " " + name));
    }

    /** A copy in which one object was changed; the others are shared. For planted faults. */
    public Manifests with(String kind, String name, Consumer<ObjectNode> change) {
        var changed = get(kind, name).json().deepCopy();
        change.accept(changed);
        var copy = new ArrayList<>(all);
        copy.replaceAll(one -> one.kind().equals(kind) && one.name().equals(name) ? new Manifest(changed) : one);
        return new Manifests(copy);
    }

    /** A copy without some. */
    public Manifests without(Predicate<Manifest> gone) {
        return new Manifests(all.stream().filter(gone.negate()).toList());
    }

    /** A copy with one more. */
    public Manifests and(Manifest more) {
        return new Manifests(Stream.concat(all.stream(), Stream.of(more)).toList());
    }
}
