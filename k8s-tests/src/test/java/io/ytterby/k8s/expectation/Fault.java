package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import io.ytterby.k8s.manifest.Overlay;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One thing broken in the rendered objects of an overlay, in memory.
 *
 * @param says what the violation says of it
 */
record Fault(int expectation, Overlay overlay, String says, UnaryOperator<Manifests> plant) {
    Manifests in(Manifests whole) {
        return plant.apply(whole);
    }

    static Fault change(int expectation, String kind, String name, String says, Consumer<ObjectNode> change) {
        return new Fault(expectation, Overlay.PROD, says, all -> all.with(kind, name, change));
    }

    static Fault gone(int expectation, String kind, String name, String says) {
        return new Fault(
                expectation,
                Overlay.PROD,
                says,
                all -> all.without(one -> one.kind().equals(kind) && one.name().startsWith(name)));
    }

    static Fault more(int expectation, String says, ObjectNode more) {
        return new Fault(expectation, Overlay.PROD, says, all -> all.and(new Manifest(more)));
    }

    /** In a pod's template of the gateway: its spec. */
    static Fault inPod(int expectation, String says, Consumer<ObjectNode> change) {
        return change(
                expectation, "Deployment", "gateway", says, json -> change.accept(at(json, "/spec/template/spec")));
    }

    /** In the gateway's container. */
    static Fault inContainer(int expectation, String says, Consumer<ObjectNode> change) {
        return inPod(expectation, says, spec -> change.accept(at(spec, "/containers/0")));
    }

    /** The object at a pointer. */
    static ObjectNode at(ObjectNode json, String pointer) {
        if (json.at(pointer) instanceof ObjectNode object) return object;
        throw new IllegalArgumentException("no object at " + pointer + " of " + json.at("/metadata/name"));
    }

    @Override
    public String toString() {
        return expectation + " refuses " + says;
    }
}
