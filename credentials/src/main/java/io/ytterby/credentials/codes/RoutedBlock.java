package io.ytterby.credentials.codes;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.json.Json;
import io.ytterby.gramcodes.BlockKey;
import io.ytterby.gramcodes.BlockStanding;
import io.ytterby.gramcodes.GramBlock;
import java.util.Arrays;

/** A block that a device may meet, with the key that tells its codes, and could make them. */
public record RoutedBlock(GramBlock block, BlockKey key, BlockStanding standing) {

    static RoutedBlock of(Json.Obj json) {
        try {
            var block = new GramBlock(
                    json.whole("id").orElseThrow(() -> missing("id")),
                    json.needText("gtin"),
                    (int) Math.min(json.whole("epoch").orElseThrow(() -> missing("epoch")), Integer.MAX_VALUE),
                    json.whole("first").orElseThrow(() -> missing("first")),
                    json.whole("end").orElseThrow(() -> missing("end")));
            var secret = Base64Url.decode(json.needText("key"));
            var key = BlockKey.received(secret);
            Arrays.fill(secret, (byte) 0);
            return new RoutedBlock(block, key, BlockStanding.valueOf(json.needText("standing")));
        } catch (IllegalArgumentException e) {
            throw RefusedException.malformed("no block: " + e.getMessage());
        }
    }

    Json.Obj json() {
        var secret = key.secret();
        try {
            return Json.Obj.of(
                    "id",
                    block.id(),
                    "gtin",
                    block.gtin(),
                    "epoch",
                    block.epoch(),
                    "first",
                    block.first(),
                    "end",
                    block.end(),
                    "key",
                    Base64Url.encode(secret),
                    "standing",
                    standing.name());
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static RefusedException missing(String name) {
        return RefusedException.malformed("'" + name + "' must be a whole number");
    }
}
