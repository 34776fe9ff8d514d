package io.ytterby.tips;

import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.BundleItem;
import io.ytterby.tipbox.bundle.BundleWrap;
import io.ytterby.tipbox.seal.SealedReader;
import io.ytterby.tipbox.seal.TeamKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What an officer of the journeys reads on a machine of his own. */
final class Opened {
    private Opened() {}

    static byte[] opened(Bundle bundle, BundleItem item, String person) throws IOException {
        return opened(bundle, item, half(bundle, item, BundleWrap.Part.WHOLE, person));
    }

    static byte[] opened(Bundle bundle, BundleItem item, byte[] key) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var sealed = bundle.sealed(item.id())) {
            SealedReader.open(sealed, key, item.bound(bundle.manifest().tip()), content);
        }
        return content.toByteArray();
    }

    static byte[] half(Bundle bundle, BundleItem item, BundleWrap.Part part, String person) {
        var key = Officers.key(person);
        var id = TeamKey.of(key).id();
        var tip = bundle.manifest().tip();
        return bundle.manifest().wraps().stream()
                .filter(wrap -> wrap.item().equals(item.id())
                        && wrap.part() == part
                        && wrap.wrap().keyId().equals(id))
                .findFirst()
                .orElseThrow()
                .wrap()
                .open(key, BundleWrap.bound(tip, item.id(), part));
    }

    static String name(Bundle bundle, BundleItem item, String person) throws IOException {
        try (var sealed = bundle.sealed(item.id())) {
            var head = SealedReader.open(
                    sealed,
                    half(bundle, item, BundleWrap.Part.WHOLE, person),
                    item.bound(bundle.manifest().tip()),
                    new ByteArrayOutputStream());
            return new String(head.name(), StandardCharsets.UTF_8);
        }
    }
}
