package io.ytterby.credentials.qr;

import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import io.ytterby.credentials.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A permit as CBOR: the claims of a CWT (RFC 8392) for issuer and times, and a map of our own for the rest. */
final class PermitCbor {
    private static final int ISSUER = 1;
    private static final int EXPIRES = 4;
    private static final int NOT_BEFORE = 5;
    private static final int ISSUED_AT = 6;
    /** A claim of our own: one letter is the shortest name that no registry gives away. */
    private static final CBORObject OURS = CBORObject.FromObject("r");
    /** Left out before an issuer: every letter makes the printed squares smaller. */
    private static final String DID_WEB = "did:web:";

    private static final int NUMBER = 1;
    private static final int LOT = 2;
    private static final int SEAL = 3;
    private static final int LINES = 4;
    private static final int MASS_MG = 5;
    private static final int ELEMENT_PPM = 6;
    private static final int ORIGIN = 7;
    private static final int FOOTPRINT = 8;
    private static final int CLAIM_CLASS = 9;
    private static final int STATUS = 10;
    private static final int DIGEST = 11;

    private PermitCbor() {}

    static byte[] bytes(Permit permit) {
        var ours = CBORObject.NewMap().Set(NUMBER, permit.number());
        put(ours, LOT, permit.lot());
        put(ours, SEAL, permit.seal());
        if (!permit.lines().isEmpty()) ours.Set(LINES, lines(permit.lines()));
        if (permit.lines().size() != 1) ours.Set(MASS_MG, permit.massMg());
        if (!permit.elementPpm().isEmpty()) ours.Set(ELEMENT_PPM, elements(permit.elementPpm()));
        put(ours, ORIGIN, permit.origin());
        put(ours, FOOTPRINT, permit.footprintMgPerKg());
        put(ours, CLAIM_CLASS, permit.claimClass());
        if (permit.statusList() != null)
            ours.Set(STATUS, CBORObject.NewArray().Add(permit.statusList()).Add(permit.statusIndex()));
        ours.Set(DIGEST, permit.digest());
        var claims = CBORObject.NewMap()
                .Set(ISSUER, shortened(permit.issuer()))
                .Set(EXPIRES, permit.validUntil().getEpochSecond())
                .Set(ISSUED_AT, permit.issuedAt().getEpochSecond());
        if (permit.validFrom().isAfter(permit.issuedAt()))
            claims.Set(NOT_BEFORE, permit.validFrom().getEpochSecond());
        return claims.Set(OURS, ours).EncodeToBytes();
    }

    private static String shortened(String did) {
        var rest = did.startsWith(DID_WEB) ? did.substring(DID_WEB.length()) : did;
        return rest.contains(":") ? did : rest;
    }

    private static String did(String issuer) {
        return issuer.contains(":") ? issuer : DID_WEB + issuer;
    }

    /** @throws RefusedException if a field is missing or of another kind */
    static Permit read(byte[] payload) {
        var claims = new Fields(CoseSign1.map(CoseSign1.decode(payload)));
        var ours = new Fields(CoseSign1.map(claims.need(OURS, CBORType.Map)));
        var status = ours.get(STATUS, CBORType.Array);
        var lines = readLines(ours.get(LINES, CBORType.Array));
        var issuedAt = claims.needInstant(ISSUED_AT);
        return new Permit(
                did(claims.needText(ISSUER)),
                issuedAt,
                claims.get(NOT_BEFORE, CBORType.Integer) == null ? issuedAt : claims.needInstant(NOT_BEFORE),
                claims.needInstant(EXPIRES),
                ours.needText(NUMBER),
                ours.text(LOT),
                ours.text(SEAL),
                lines,
                lines.size() == 1 ? lines.get(0).massMg() : ours.needWhole(MASS_MG),
                readElements(ours.get(ELEMENT_PPM, CBORType.Map)),
                ours.text(ORIGIN),
                ours.whole(FOOTPRINT),
                ours.small(CLAIM_CLASS),
                status == null ? null : Fields.small(item(status, 0)),
                status == null ? 0 : Fields.small(item(status, 1)),
                digest(ours.need(DIGEST, CBORType.ByteString).GetByteString()));
    }

    private static byte[] digest(byte[] bytes) {
        if (bytes.length != Permit.DIGEST_LENGTH) throw RefusedException.malformed("the digest has not 16 bytes");
        return bytes;
    }

    private static CBORObject lines(List<Permit.Line> lines) {
        var all = CBORObject.NewArray();
        for (var line : lines)
            all.Add(CBORObject.NewArray()
                    .Add(line.controlCode())
                    .Add(line.hsCode())
                    .Add(line.massMg()));
        return all;
    }

    private static List<Permit.Line> readLines(@Nullable CBORObject all) {
        var lines = new ArrayList<Permit.Line>();
        if (all == null) return lines;
        for (var one : all.getValues()) {
            if (one.getType() != CBORType.Array) throw RefusedException.malformed("a line that is no array");
            lines.add(
                    new Permit.Line(Fields.text(item(one, 0)), Fields.text(item(one, 1)), Fields.whole(item(one, 2))));
        }
        return lines;
    }

    private static CBORObject elements(SortedMap<String, Integer> elements) {
        var all = CBORObject.NewMap();
        elements.forEach((symbol, ppm) -> all.Set(symbol, ppm));
        return all;
    }

    private static SortedMap<String, Integer> readElements(@Nullable CBORObject all) {
        var elements = new TreeMap<String, Integer>();
        if (all == null) return elements;
        for (var entry : all.getEntries()) elements.put(Fields.text(entry.getKey()), Fields.small(entry.getValue()));
        return elements;
    }

    private static CBORObject item(CBORObject array, int index) {
        if (index >= array.size()) throw RefusedException.malformed("an array is too short");
        return array.get(index);
    }

    private static void put(CBORObject map, int key, @Nullable Object value) {
        if (value != null) map.Set(key, value);
    }

    /** A map with whole numbers as keys, read field by field. */
    private record Fields(CBORObject map) {
        @Nullable
        CBORObject get(int key, CBORType type) {
            return get(CBORObject.FromObject(key), type);
        }

        private @Nullable CBORObject get(CBORObject key, CBORType type) {
            var value = map.get(key);
            if (value == null) return null;
            if (value.getType() != type) throw RefusedException.malformed("field " + key + " is no " + type);
            return value;
        }

        CBORObject need(int key, CBORType type) {
            return need(CBORObject.FromObject(key), type);
        }

        CBORObject need(CBORObject key, CBORType type) {
            var value = get(key, type);
            if (value == null) throw RefusedException.malformed("field " + key + " is missing");
            return value;
        }

        String needText(int key) {
            return text(need(key, CBORType.TextString));
        }

        @Nullable
        String text(int key) {
            var value = get(key, CBORType.TextString);
            return value == null ? null : text(value);
        }

        long needWhole(int key) {
            return whole(need(key, CBORType.Integer));
        }

        @Nullable
        Long whole(int key) {
            var value = get(key, CBORType.Integer);
            return value == null ? null : whole(value);
        }

        @Nullable
        Integer small(int key) {
            var value = get(key, CBORType.Integer);
            return value == null ? null : small(value);
        }

        Instant needInstant(int key) {
            return Instant.ofEpochSecond(small(need(key, CBORType.Integer), 253_402_300_799L));
        }

        static String text(CBORObject value) {
            if (value.getType() != CBORType.TextString) throw RefusedException.malformed("a text is none");
            return value.AsString();
        }

        static long whole(CBORObject value) {
            return small(value, Long.MAX_VALUE);
        }

        static int small(CBORObject value) {
            return (int) small(value, Integer.MAX_VALUE);
        }

        private static long small(CBORObject value, long most) {
            if (value.getType() != CBORType.Integer || !value.CanValueFitInInt64())
                throw RefusedException.malformed("a whole number is none");
            long number = value.AsInt64Value();
            if (number < 0 || number > most) throw RefusedException.malformed(number + " is out of its range");
            return number;
        }
    }
}
